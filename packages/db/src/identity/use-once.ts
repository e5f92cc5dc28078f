import type { DbClient } from "../database/client";
import { isClash } from "../database/is-clash";

/**
 * Marks something as used; false when it was used already. It is remembered until it would be refused as too old anyway, also
 * when the server is started again in between.
 */
export async function useOnce(
  db: DbClient,
  used: { readonly id: string; readonly expiresAt: Date; readonly now: Date },
): Promise<boolean> {
  const { id, expiresAt, now } = used;
  await db.verification.deleteMany({ where: { identifier: "used", expiresAt: { lte: now } } });
  try {
    await db.verification.create({
      data: { id, identifier: "used", value: "", expiresAt, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    return true;
  } catch (error) {
    if (isClash(error)) return false;
    throw error;
  }
}
