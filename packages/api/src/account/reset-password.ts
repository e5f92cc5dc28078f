import { resetPasswordInput } from "@pejling/contract";
import { clearTries, removeSessions, setPassword, useOneTimeLink } from "@pejling/db";
import { hashToken } from "../access/read-cookies";
import { procedure } from "../trpc";
import { hashEmail } from "./hash-email";
import { hashPassword } from "./hash-password";
import { deadLink, requireLink } from "./open-link";
import { requireBrowser } from "./require-browser";

/** A new password for whoever the link was made for; it ends every session and any lock. Signing in comes after. */
export const resetPassword = procedure
  .input(resetPasswordInput)
  .mutation(async ({ ctx, input }) => {
    requireBrowser(ctx, "choose a new password");
    const { purpose, userId, email } = await requireLink(ctx, input.token);
    if (purpose !== "password" || userId === null || email === null) throw deadLink();
    const passwordHash = await hashPassword(ctx, { password: input.password, email });
    const now = ctx.now();
    await ctx.db.$transaction(async (tx) => {
      const isMine = await useOneTimeLink(tx, { tokenHash: hashToken(input.token), now });
      if (!isMine || !(await setPassword(tx, { userId, passwordHash, now }))) throw deadLink();
      await removeSessions(tx, { userId, endedBefore: null });
    });
    await clearTries(ctx.db, hashEmail(email));
  });
