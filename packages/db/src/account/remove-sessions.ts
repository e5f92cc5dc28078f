import type { Db } from "../database/client";

/** Removes a person's sessions: all of them, or those that are over. */
export async function removeSessions(
  db: Db,
  { userId, endedBefore }: { readonly userId: string; readonly endedBefore: Date | null },
): Promise<void> {
  const over = endedBefore === null ? {} : { expiresAt: { lte: endedBefore } };
  await db.session.deleteMany({ where: { userId, ...over } });
}
