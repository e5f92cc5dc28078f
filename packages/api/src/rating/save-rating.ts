import { saveRatingInput } from "@pejling/contract";
import { saveRating as writeRating } from "@pejling/db";
import type { Context } from "../context";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { refuseSaving } from "./refuse-saving";
import { forgetAnswerable, requireAnswerable } from "./require-answerable";

type Input = (typeof saveRatingInput)["_output"];

export const saveRating = procedure.input(saveRatingInput).mutation(async ({ ctx, input }) => {
  const first = await write(ctx, input);
  if (first.kind !== "refused") return first;
  forgetAnswerable(ctx, input);
  const second = first.refusal === "notFound" ? await write(ctx, input) : first;
  if (second.kind === "refused") throw refuseSaving(second.refusal, input.slug);
  return second;
});

async function write(ctx: Context, input: Input) {
  const { participantId, questionId, value, reason, seenVersion } = input;
  const assessmentId = await requireAnswerable(ctx, input, [questionId]);
  return writeRating(scopeOf(ctx, input), {
    assessmentId,
    participantId,
    questionId,
    value,
    reason,
    seenVersion,
    updatedAt: ctx.now(),
  });
}
