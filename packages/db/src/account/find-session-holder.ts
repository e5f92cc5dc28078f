import type { DbClient } from "../database/client";

export type SessionHolder = {
  readonly userId: string;
  readonly isExample: boolean;
  readonly isActive: boolean;
};

/** What decides whether a person may have a session at all. */
export async function findSessionHolder(
  db: DbClient,
  userId: string,
): Promise<SessionHolder | null> {
  const row = await db.user.findUnique({
    where: { id: userId },
    select: { isExample: true, deactivatedAt: true },
  });
  if (row === null) return null;
  return { userId, isExample: row.isExample, isActive: row.deactivatedAt === null };
}
