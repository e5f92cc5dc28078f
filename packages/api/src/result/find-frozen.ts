import { type AssessmentRow, findFrozenResult, type Scope } from "@pejling/db";
import type { ConfidenceDocument } from "./assemble-confidence";
import type { ResultDocument } from "./assemble-result";

export type FrozenBody = {
  readonly result: ResultDocument;
  readonly confidence: ConfidenceDocument;
};

/** The frozen result of a closed assessment. It was written by `freezeResult` and by nothing else, and is kept as it was. */
export async function findFrozen(
  scope: Scope,
  assessment: AssessmentRow,
): Promise<FrozenBody | null> {
  if (assessment.status !== "closed") return null;
  const frozen = await findFrozenResult(scope, assessment.id);
  return frozen === null ? null : (frozen.body as unknown as FrozenBody);
}
