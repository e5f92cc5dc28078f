import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/** The ids of those of the example's people who can sign in now and have something to do. */
export async function listExamplePeople(db: DbClient): Promise<string[]> {
  const rows = await acrossMunicipalities(db).user.findMany({
    where: {
      ...{ isExample: true, deactivatedAt: null },
      OR: [{ operator: true }, { memberships: { some: {} } }],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
