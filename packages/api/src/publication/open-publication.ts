import { publicationToken } from "@pejling/contract";
import { findPublication } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { hashToken } from "../access/read-cookies";
import { requireBrowser } from "../account/require-browser";
import { procedure } from "../trpc";
import { keepLink } from "./link-cookie";

/** Opens a published result: from now on the browser holds the link and may read that one result. */
export const openPublication = procedure
  .input(publicationToken)
  .mutation(async ({ ctx, input: { token } }) => {
    const found = await findPublication(ctx.db, { tokenHash: hashToken(token), now: ctx.now() });
    if (found === null) {
      throw new AppError("LINK_NOT_VALID", "Cannot open link: it is expired, withdrawn or unknown");
    }
    const { municipalityId, slug, expiresAt } = found;
    keepLink(requireBrowser(ctx, "open link"), { token, expiresAt });
    return { kommunekode: municipalityId, slug };
  });
