import { saveRatingInput } from "@pejling/contract";
import { saveRating as writeRating } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { requireAnswerable } from "./require-answerable";

export const saveRating = procedure.input(saveRatingInput).mutation(async ({ ctx, input }) => {
  const { participantId, questionId, value, reason, seenVersion } = input;
  const assessmentId = await requireAnswerable(ctx, input, [questionId]);
  const saved = await writeRating(scopeOf(ctx, input), {
    assessmentId,
    participantId,
    questionId,
    value,
    reason,
    seenVersion,
    updatedAt: ctx.now(),
  });
  if (saved.kind === "notOpen") {
    throw new AppError("ASSESSMENT_NOT_OPEN", `Cannot save rating: "${input.slug}" is not open`);
  }
  if (saved.kind === "notFound") {
    throw new AppError(
      "PARTICIPANT_NOT_FOUND",
      `Cannot save rating: participant "${participantId}" does not exist`,
    );
  }
  return saved;
});
