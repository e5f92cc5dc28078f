import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/** The municipalities a person belongs to right now. Across municipalities by its nature. */
export async function listOwnMunicipalities(
  db: DbClient,
  userId: string,
): Promise<readonly string[]> {
  const rows = await acrossMunicipalities(db).membership.findMany({
    where: { userId },
    select: { municipalityId: true },
    orderBy: { municipalityId: "asc" },
  });
  return rows.map(({ municipalityId }) => municipalityId);
}
