import { type LinkHolder, publicationState } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/** The result a link opens now: neither expired nor revoked, its assessment closed. */
export async function findPublication(
  db: DbClient,
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Date },
): Promise<(LinkHolder & { readonly expiresAt: Date }) | null> {
  const link = await acrossMunicipalities(db).publishedLink.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      municipalityId: true,
      expiresAt: true,
      revokedAt: true,
      assessment: { select: { slug: true, status: true } },
    },
  });
  if (link === null || publicationState(link, now) !== "open") return null;
  const { id, municipalityId, expiresAt, assessment } = link;
  if (assessment.status !== "closed") return null;
  return { linkId: id, municipalityId, slug: assessment.slug, expiresAt };
}
