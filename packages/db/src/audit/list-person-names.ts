import type { DbClient } from "../database/client";

/** The names of those who still have an account. */
export async function listPersonNames(
  db: DbClient,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
