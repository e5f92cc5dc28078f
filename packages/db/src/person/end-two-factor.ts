import { removeSessions } from "../account/remove-sessions";
import type { Db } from "../database/client";

/** Turns a person's second factor off and ends every session at once. False when nobody of that id has it on. */
export async function endTwoFactor(
  db: Db,
  { userId }: { readonly userId: string },
): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, twoFactorEnabled: true },
    data: { twoFactorEnabled: false },
  });
  if (count === 0) return false;
  await db.twoFactor.deleteMany({ where: { userId } });
  await removeSessions(db, { userId, endedBefore: null });
  return true;
}
