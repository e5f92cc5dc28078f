import type { Db } from "../database/client";

/** Ends one session of one person; false when that person has no such session. */
export async function removeSession(
  db: Db,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
): Promise<boolean> {
  const { count } = await db.session.deleteMany({ where: { id: sessionId, userId } });
  return count > 0;
}
