import type { DbClient } from "../database/client";

const DAY_MS = 86_400_000;
const TRIES_KEPT_DAYS = 1;
const ENDED_KEPT_DAYS = 90;

/**
 * Lets go what signing in leaves behind: wrong tries nobody has followed up for a day, what was waiting for a code, and
 * sessions and links that ended long ago (until then a session says when somebody was last here).
 */
export async function forgetOldSignIns(db: DbClient, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await db.$transaction([
    db.signInFailure.deleteMany({ where: { updatedAt: { lt: before(TRIES_KEPT_DAYS) } } }),
    db.verification.deleteMany({ where: { expiresAt: { lte: now } } }),
    db.session.deleteMany({ where: { expiresAt: { lt: before(ENDED_KEPT_DAYS) } } }),
    db.oneTimeLink.deleteMany({ where: { expiresAt: { lt: before(ENDED_KEPT_DAYS) } } }),
  ]);
}
