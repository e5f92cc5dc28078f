import type { LinkHolder } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { findPublication } from "../publication/find-publication";

/** The published result a link holds now. */
export async function findLink(
  db: DbClient,
  asked: { readonly tokenHash: string; readonly now: Date },
): Promise<LinkHolder | null> {
  const found = await findPublication(db, asked);
  if (found === null) return null;
  const { linkId, municipalityId, slug } = found;
  return { linkId, municipalityId, slug };
}
