import { openLinkInput } from "@pejling/contract";
import { findOneTimeLink, type OneTimeLinkRow } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { hashToken } from "../access/read-cookies";
import type { Context } from "../context";
import { procedure } from "../trpc";

/** What a link is for, so that its page can ask for the right thing. Looking does not use it up. */
export const openLink = procedure.input(openLinkInput).query(async ({ ctx, input }) => {
  const { purpose, email } = await requireLink(ctx, input.token);
  return { purpose, email };
});

export async function requireLink(ctx: Context, token: string): Promise<OneTimeLinkRow> {
  const link = await findOneTimeLink(ctx.db, { tokenHash: hashToken(token), now: ctx.now() });
  if (link === null) throw deadLink();
  return link;
}

export function deadLink(): AppError {
  return new AppError("LINK_NOT_VALID", "Cannot open link: it is used, expired or unknown");
}
