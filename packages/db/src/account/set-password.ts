import type { Db } from "../database/client";

/** A new password for somebody who has one; false for who signs in elsewhere. */
export async function setPassword(
  db: Db,
  {
    userId,
    passwordHash,
    now,
  }: { readonly userId: string; readonly passwordHash: string; readonly now: Date },
): Promise<boolean> {
  const { count } = await db.account.updateMany({
    where: { userId, providerId: "credential" },
    data: { password: passwordHash, updatedAt: now },
  });
  return count > 0;
}
