import type { StoredRatingValue } from "@pejling/contract";
import type { Scope } from "../database/client";
import { findRefusal, type WritingRefusal } from "./find-refusal";
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

export type RatingSaved =
  | { readonly kind: "saved"; readonly version: number }
  | { readonly kind: "conflict"; readonly current: CurrentRating }
  | { readonly kind: "refused"; readonly refusal: WritingRefusal };

/**
 * Writes one rating in one statement that itself sees to it that the participant is there, that the assessment takes
 * answers, and that nobody has written since the version the caller has seen.
 */
export async function saveRating(
  { db, municipalityId }: Scope,
  rating: RatingToSave,
): Promise<RatingSaved> {
  const { assessmentId, participantId, questionId, value, reason, seenVersion, updatedAt } = rating;
  const written = await db.$executeRaw`
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
      WHERE "Rating"."version" = ${seenVersion}`;
  return written === 1
    ? { kind: "saved", version: seenVersion + 1 }
    : explainRefusal({ db, municipalityId }, rating);
}

async function explainRefusal(scope: Scope, rating: RatingToSave): Promise<RatingSaved> {
  const refusal = await findRefusal(scope, rating);
  if (refusal !== null) return { kind: "refused", refusal };
  const { db, municipalityId } = scope;
  const { participantId, questionId } = rating;
  const current = await db.rating.findUnique({
    where: {
      municipalityId_participantId_questionId: { municipalityId, participantId, questionId },
    },
    select: { value: true, reason: true, version: true },
  });
  return current === null
    ? { kind: "refused", refusal: "notFound" }
    : { kind: "conflict", current: { ...current, value: parseStoredValue(current.value) } };
}
