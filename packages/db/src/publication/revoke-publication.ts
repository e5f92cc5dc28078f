import type { Scope } from "../database/client";

/** Takes a link back; false when the assessment has none such. One taken back before stays as it was. */
export async function revokePublication(
  { db, municipalityId }: Scope,
  {
    assessmentId,
    id,
    at,
  }: { readonly assessmentId: string; readonly id: string; readonly at: Date },
): Promise<boolean> {
  const where = { municipalityId, assessmentId, id };
  const { count } = await db.publishedLink.updateMany({
    where: { ...where, revokedAt: null },
    data: { revokedAt: at },
  });
  return count > 0 || (await db.publishedLink.count({ where })) > 0;
}
