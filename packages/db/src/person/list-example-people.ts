import type { DbClient } from "../database/client";

/** The ids of those of the example's people who can sign in now. */
export async function listExamplePeople(db: DbClient): Promise<string[]> {
  const rows = await db.user.findMany({
    where: { isExample: true, deactivatedAt: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
