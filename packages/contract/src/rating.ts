import { LEVELS, NON_ANSWERS } from "@pejling/domain";
import { z } from "zod";
import { assessmentAddress } from "./assessment";
import { id, LONG_TEXT, SHORT_TEXT, seenVersion, slug, text } from "./text";

/** A level, a non-answer, or `missing`: an answer taken back. */
export const ratingValueSchema = z.union([
  z.literal(LEVELS),
  z.literal(NON_ANSWERS),
  z.literal("missing"),
]);
export type StoredRatingValue = z.infer<typeof ratingValueSchema>;

export const saveRatingInput = assessmentAddress.extend({
  participantId: id,
  questionId: slug,
  value: ratingValueSchema,
  reason: text(SHORT_TEXT),
  seenVersion,
});

/** One respondent's whole sheet at once; every question at most once. */
export const saveSheetInput = assessmentAddress.extend({
  participantId: id,
  ratings: z
    .array(
      z.strictObject({
        questionId: slug,
        value: ratingValueSchema,
        reason: text(SHORT_TEXT),
        seenVersion,
      }),
    )
    .min(1)
    .max(500)
    .refine(
      (ratings) => new Set(ratings.map(({ questionId }) => questionId)).size === ratings.length,
      {
        error: "the same question stands twice",
      },
    ),
});

export const saveConsensusInput = assessmentAddress.extend({
  interviewId: id,
  questionId: slug,
  level: z.literal(LEVELS).nullable(),
  rationale: text(LONG_TEXT),
  seenVersion,
});

export const saveValidationInput = assessmentAddress.extend({
  unitId: id,
  questionId: slug,
  level: z.literal(LEVELS).nullable(),
  rationale: text(LONG_TEXT),
  seenVersion,
});
