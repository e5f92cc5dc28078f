import { revokePublicationInput } from "@pejling/contract";
import { revokePublication as takeBack } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

/** The link's next use opens nothing, also in a browser where it was opened before. */
export const revokePublication = procedure
  .input(revokePublicationInput)
  .mutation(async ({ ctx, input }) => {
    const { id, kommunekode, slug } = input;
    const { id: assessmentId } = await requireAssessment(ctx, { kommunekode, slug });
    const isBack = await takeBack(scopeOf(ctx, input), { assessmentId, id, at: ctx.now() });
    if (isBack) return;
    throw new AppError("ENTRY_NOT_FOUND", `Cannot revoke link "${id}": it does not exist`);
  });
