import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/** Those of the example's people who can sign in now and have something to do. */
export async function listExamplePeople(
  db: DbClient,
): Promise<{ readonly userId: string; readonly name: string }[]> {
  const rows = await acrossMunicipalities(db).user.findMany({
    where: {
      ...{ isExample: true, deactivatedAt: null },
      OR: [{ operator: true }, { memberships: { some: {} } }],
    },
    select: { id: true, name: true },
  });
  return rows.map(({ id, name }) => ({ userId: id, name }));
}
