import type { Db } from "../database/client";

/**
 * Ends one session of one person; false when that person has no such session open. The row stays until the person's next
 * one, since it says when somebody last signed in.
 */
export async function endSession(
  db: Db,
  { userId, sessionId, now }: { readonly userId: string; readonly sessionId: string; now: Date },
): Promise<boolean> {
  const { count } = await db.session.updateMany({
    where: { id: sessionId, userId, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return count > 0;
}
