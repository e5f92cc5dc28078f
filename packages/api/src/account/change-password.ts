import { changePasswordInput } from "@pejling/contract";
import { endOtherSessions, setPassword } from "@pejling/db";
import { procedure } from "../trpc";
import { hashPassword } from "./hash-password";
import { requireOwnPassword } from "./require-own-password";
import { requirePerson } from "./require-person";

/** A new password for the old one; whoever is signed in elsewhere with it is so no more. */
export const changePassword = procedure
  .input(changePasswordInput)
  .mutation(async ({ ctx, input }) => {
    const doing = "change password";
    const { userId, sessionId } = requirePerson(ctx, doing);
    const { email } = await requireOwnPassword(ctx, { password: input.current, doing });
    const passwordHash = await hashPassword(ctx, { password: input.next, email });
    const now = ctx.now();
    await ctx.db.$transaction(async (tx) => {
      await setPassword(tx, { userId, passwordHash, now });
      await endOtherSessions(tx, { userId, sessionId, now });
    });
  });
