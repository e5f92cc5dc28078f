import type { StoredRatingValue } from "@pejling/contract";
import type { Scope } from "../database/client";
import { toStoredValue } from "./stored-value";

export type SheetRating = {
  readonly questionId: string;
  readonly value: StoredRatingValue;
  readonly reason: string;
  readonly seenVersion: number;
};

/**
 * Writes one respondent's whole sheet in one set-based statement and answers which questions were written with which
 * version. A question that is not among them was written by somebody else in the meantime, or nothing may be written.
 */
export async function saveSheet(
  { db, municipalityId }: Scope,
  {
    assessmentId,
    participantId,
    ratings,
    updatedAt,
  }: {
    readonly assessmentId: string;
    readonly participantId: string;
    readonly ratings: readonly SheetRating[];
    readonly updatedAt: Date;
  },
): Promise<ReadonlyMap<string, number>> {
  const sheet = JSON.stringify(
    ratings.map((rating) => ({ ...rating, value: toStoredValue(rating.value) })),
  );
  const rows = await db.$queryRaw<{ questionId: string; version: bigint | number }[]>`
    INSERT INTO "Rating"
      ("municipalityId", "participantId", "questionId", "value", "reason", "version", "updatedAt")
    SELECT p."municipalityId", p."id", s.value ->> 'questionId', s.value ->> 'value',
           s.value ->> 'reason', (s.value ->> 'seenVersion') + 1, ${updatedAt.toISOString()}
    FROM json_each(${sheet}) s, "Participant" p
    JOIN "Assessment" a ON a."municipalityId" = p."municipalityId" AND a."id" = p."assessmentId"
    WHERE p."municipalityId" = ${municipalityId} AND p."id" = ${participantId}
      AND p."assessmentId" = ${assessmentId} AND a."status" IN ('open', 'review')
    ON CONFLICT ("municipalityId", "participantId", "questionId") DO UPDATE
      SET "value" = excluded."value", "reason" = excluded."reason",
          "version" = excluded."version", "updatedAt" = excluded."updatedAt"
      WHERE "Rating"."version" = excluded."version" - 1
    RETURNING "questionId", "version"`;
  return new Map(rows.map(({ questionId, version }) => [questionId, Number(version)]));
}
