import type { StoredRatingValue } from "@pejling/contract";
import type { Db, Scope } from "../database/client";
import type { Saved } from "../database/saved";
import { parseStoredValue, toStoredValue } from "./stored-value";

export type RatingToSave = {
  readonly assessmentId: string;
  readonly participantId: string;
  readonly questionId: string;
  readonly value: StoredRatingValue;
  readonly reason: string;
  readonly seenVersion: number;
  readonly updatedAt: Date;
};

export type CurrentRating = {
  readonly value: StoredRatingValue;
  readonly reason: string;
  readonly version: number;
};

/**
 * Writes one rating in one statement that itself sees to it that the participant is there, that the assessment takes
 * answers, and that nobody has written since the version the caller has seen.
 */
export async function saveRating(
  { db, municipalityId }: Scope,
  rating: RatingToSave,
): Promise<Saved<CurrentRating> | { readonly kind: "notOpen" }> {
  const { assessmentId, participantId, questionId, value, reason, seenVersion, updatedAt } = rating;
  const written = await db.$queryRaw<{ version: bigint | number }[]>`
    INSERT INTO "Rating"
      ("municipalityId", "participantId", "questionId", "value", "reason", "version", "updatedAt")
    SELECT p."municipalityId", p."id", ${questionId}, ${toStoredValue(value)}, ${reason},
           ${seenVersion + 1}, ${updatedAt.toISOString()}
    FROM "Participant" p
    JOIN "Assessment" a ON a."municipalityId" = p."municipalityId" AND a."id" = p."assessmentId"
    WHERE p."municipalityId" = ${municipalityId} AND p."id" = ${participantId}
      AND p."assessmentId" = ${assessmentId} AND a."status" IN ('open', 'review')
    ON CONFLICT ("municipalityId", "participantId", "questionId") DO UPDATE
      SET "value" = excluded."value", "reason" = excluded."reason",
          "version" = excluded."version", "updatedAt" = excluded."updatedAt"
      WHERE "Rating"."version" = ${seenVersion}
    RETURNING "version"`;
  const [row] = written;
  return row === undefined
    ? explainRefusal({ db, municipalityId }, rating)
    : { kind: "saved", version: Number(row.version) };
}

async function explainRefusal(
  { db, municipalityId }: Scope<Db>,
  { assessmentId, participantId, questionId }: RatingToSave,
): Promise<Saved<CurrentRating> | { readonly kind: "notOpen" }> {
  const participant = await db.participant.findFirst({
    where: { municipalityId, id: participantId, assessmentId },
    select: { interview: { select: { assessment: { select: { status: true } } } } },
  });
  if (participant === null) return { kind: "notFound" };
  const { status } = participant.interview.assessment;
  if (status !== "open" && status !== "review") return { kind: "notOpen" };
  const current = await db.rating.findUnique({
    where: {
      municipalityId_participantId_questionId: { municipalityId, participantId, questionId },
    },
    select: { value: true, reason: true, version: true },
  });
  return current === null
    ? { kind: "notFound" }
    : { kind: "conflict", current: { ...current, value: parseStoredValue(current.value) } };
}
