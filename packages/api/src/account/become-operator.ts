import { becomeOperatorInput } from "@pejling/contract";
import { setPlatformRole, useOneTimeLink } from "@pejling/db";
import { PLATFORM_ROLES } from "@pejling/domain";
import { hashToken } from "../access/read-cookies";
import { procedure } from "../trpc";
import { createAccount } from "./create-account";
import { deadLink, requireLink } from "./open-link";
import { openSession } from "./open-session";
import { requireBrowser } from "./require-browser";

/** The first operator's own account, made with the link that the server printed. */
export const becomeOperator = procedure
  .input(becomeOperatorInput)
  .mutation(async ({ ctx, input }) => {
    requireBrowser(ctx, "become operator");
    const { token, ...person } = input;
    const link = await requireLink(ctx, token);
    if (link.purpose !== "operator") throw deadLink();
    const userId = await createAccount(ctx, person, async (tx, made) => {
      const isMine = await useOneTimeLink(tx, { tokenHash: hashToken(token), now: ctx.now() });
      if (!isMine) throw deadLink();
      for (const role of PLATFORM_ROLES)
        await setPlatformRole(tx, { userId: made, role, held: true });
    });
    await openSession(ctx, userId);
  });
