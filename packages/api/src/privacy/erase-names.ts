import { assessmentAddress } from "@pejling/contract";
import { eraseNames as emptyNames, scrubFile } from "@pejling/db";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** The names go now, whatever day they were to go. */
export const eraseNames = procedure.input(assessmentAddress).mutation(async ({ ctx, input }) => {
  const { id: assessmentId } = await requireAssessment(ctx, input);
  const erased = await emptyNames(scopeOf(ctx, input), { assessmentId, at: ctx.now() });
  await scrubFile(ctx.db, { whole: false });
  return { erased };
});
