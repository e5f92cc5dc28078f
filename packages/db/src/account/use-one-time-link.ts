import type { Db } from "../database/client";

/** Uses a link up; false when somebody did so first, or its time is over. */
export async function useOneTimeLink(
  db: Db,
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Date },
): Promise<boolean> {
  const { count } = await db.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count > 0;
}
