import type { StoredRatingValue } from "@pejling/contract";
import type { Scope } from "../database/client";
import { findRefusal, type WritingRefusal } from "./find-refusal";
import { toStoredValue } from "./stored-value";

export type SheetRating = {
  readonly questionId: string;
  readonly value: StoredRatingValue;
  readonly reason: string;
  readonly seenVersion: number;
};

export type SheetSaved =
  | { readonly kind: "written"; readonly unsaved: readonly string[] }
  | { readonly kind: "refused"; readonly refusal: WritingRefusal };

type Sheet = {
  readonly assessmentId: string;
  readonly participantId: string;
  readonly ratings: readonly SheetRating[];
  readonly updatedAt: Date;
};

/**
 * Writes one respondent's whole sheet in one set-based statement. What is written has the version after the one the
 * caller has seen; `unsaved` are the questions somebody else has written in the meantime.
 */
export async function saveSheet(scope: Scope, sheet: Sheet): Promise<SheetSaved> {
  const { db, municipalityId } = scope;
  const { assessmentId, participantId, ratings, updatedAt } = sheet;
  const rows = JSON.stringify(
    ratings.map((rating) => ({ ...rating, value: toStoredValue(rating.value) })),
  );
  const written = await db.$executeRaw`
    INSERT INTO "Rating"
      ("municipalityId", "participantId", "questionId", "value", "reason", "version", "updatedAt")
    SELECT p."municipalityId", p."id", s.value ->> 'questionId', s.value ->> 'value',
           s.value ->> 'reason', (s.value ->> 'seenVersion') + 1, ${updatedAt.toISOString()}
    FROM json_each(${rows}) s, "Participant" p
    JOIN "Assessment" a ON a."municipalityId" = p."municipalityId" AND a."id" = p."assessmentId"
    WHERE p."municipalityId" = ${municipalityId} AND p."id" = ${participantId}
      AND p."assessmentId" = ${assessmentId} AND a."status" IN ('open', 'review')
    ON CONFLICT ("municipalityId", "participantId", "questionId") DO UPDATE
      SET "value" = excluded."value", "reason" = excluded."reason",
          "version" = excluded."version", "updatedAt" = excluded."updatedAt"
      WHERE "Rating"."version" = excluded."version" - 1`;
  if (written === ratings.length) return { kind: "written", unsaved: [] };
  const refusal = await findRefusal(scope, sheet);
  return refusal === null
    ? { kind: "written", unsaved: await listUnsaved(scope, sheet) }
    : { kind: "refused", refusal };
}

/** The questions whose stored rating is not the one just sent. */
async function listUnsaved(
  { db, municipalityId }: Scope,
  { participantId, ratings }: Sheet,
): Promise<readonly string[]> {
  const stored = await db.rating.findMany({
    where: { municipalityId, participantId },
    select: { questionId: true, value: true, reason: true, version: true },
  });
  const byQuestion = new Map(stored.map((row) => [row.questionId, row]));
  return ratings.flatMap(({ questionId, value, reason, seenVersion }) => {
    const row = byQuestion.get(questionId);
    const isThere =
      row?.version === seenVersion + 1 &&
      row.value === toStoredValue(value) &&
      row.reason === reason;
    return isThere ? [] : [questionId];
  });
}
