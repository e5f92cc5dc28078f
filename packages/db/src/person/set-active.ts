import { removeSessions } from "../account/remove-sessions";
import type { Db } from "../database/client";

/** Closes or opens an account; closing it ends every session at once. False when there is no such person. */
export async function setActive(
  db: Db,
  { userId, deactivatedAt }: { readonly userId: string; readonly deactivatedAt: Date | null },
): Promise<boolean> {
  const { count } = await db.user.updateMany({ where: { id: userId }, data: { deactivatedAt } });
  if (deactivatedAt !== null) await removeSessions(db, { userId, endedBefore: null });
  return count > 0;
}
