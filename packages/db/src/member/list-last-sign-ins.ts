import type { DbClient } from "../database/client";

/** When each of these people last signed in, as far as their sessions still tell. */
export async function listLastSignIns(
  db: DbClient,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.session.groupBy({
    by: ["userId"],
    where: { userId: { in: [...userIds] } },
    _max: { createdAt: true },
  });
  return new Map(
    rows.flatMap(({ userId, _max: { createdAt } }) =>
      createdAt === null ? [] : [[userId, createdAt] as const],
    ),
  );
}
