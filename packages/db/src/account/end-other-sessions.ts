import type { Db } from "../database/client";

/** Ends all of a person's sessions but one; how many there were. */
export async function endOtherSessions(
  db: Db,
  { userId, sessionId, now }: { readonly userId: string; readonly sessionId: string; now: Date },
): Promise<number> {
  const { count } = await db.session.updateMany({
    where: { userId, id: { not: sessionId }, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return count;
}
