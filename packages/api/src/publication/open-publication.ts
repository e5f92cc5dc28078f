import { publicationToken } from "@pejling/contract";
import { findPublication } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { hashToken } from "../access/read-cookies";
import { requireBrowser } from "../account/require-browser";
import { recordIn } from "../audit/record-in";
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
    const { linkId, municipalityId, slug, expiresAt } = found;
    keepLink(requireBrowser(ctx, "open link"), { token, expiresAt });
    await recordIn(ctx, municipalityId, {
      action: "publication.open",
      input: { slug, id: linkId },
      by: { actorKind: "link", actorId: linkId },
    });
    return { kommunekode: municipalityId, slug };
  });
