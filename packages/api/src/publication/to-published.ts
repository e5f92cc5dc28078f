import type { AssessmentRow } from "@pejling/db";
import { type Actor, type CellExplanation, findMembership } from "@pejling/domain";
import type { ResultDocument } from "../result/assemble-result";

type Reader = { readonly actor: Actor; readonly kommunekode: string };

/**
 * The one place that says what a link shows: the numbers and what they are made of. What a person wrote to explain a number
 * is for the members, and so are the municipality's other rounds. Whoever is no member reads by a link, if at all.
 */
function readsByLink({ actor, kommunekode }: Reader): boolean {
  return actor.kind !== "system" && findMembership(actor, kommunekode) === null;
}

export function toPublishedAssessment(reader: Reader, assessment: AssessmentRow): AssessmentRow {
  return readsByLink(reader) ? { ...assessment, previous: null } : assessment;
}

export function toPublishedResult<Result extends ResultDocument>(
  reader: Reader,
  result: Result,
): Result {
  if (!readsByLink(reader)) return result;
  return {
    ...result,
    assessment: toPublishedAssessment(reader, result.assessment),
    themes: result.themes.map((row) => ({
      ...row,
      target: row.target === null ? null : { ...row.target, reason: "" },
    })),
  };
}

export function toPublishedCell(reader: Reader, explanation: CellExplanation): CellExplanation {
  if (!readsByLink(reader)) return explanation;
  return {
    ...explanation,
    questions: explanation.questions.map((question) => ({
      ...question,
      validated: question.validated === null ? null : { ...question.validated, rationale: "" },
    })),
  };
}
