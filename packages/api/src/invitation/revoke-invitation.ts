import { revokeInvitationInput } from "@pejling/contract";
import { revokeInvitation as takeBack } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

export const revokeInvitation = procedure
  .input(revokeInvitationInput)
  .mutation(async ({ ctx, input }) => {
    const isBack = await takeBack(scopeOf(ctx, input), { id: input.id, at: ctx.now() });
    if (isBack) return;
    throw new AppError(
      "INVITATION_NOT_FOUND",
      `Cannot revoke invitation "${input.id}": none such waits for an answer`,
    );
  });
