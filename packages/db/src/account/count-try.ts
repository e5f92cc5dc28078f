import { addFailure, type FailedSignIns, isLocked, NO_FAILURES } from "@pejling/domain";
import type { DbClient } from "../database/client";

/**
 * Counts one more try as wrong before anybody has looked at it, so that tries made at the same moment cannot all slip by;
 * a right one clears the count. Null: the try may be made. While a lock lasts nothing is counted, so that nobody can keep
 * another locked out for longer.
 */
export async function countTry(
  db: DbClient,
  { emailHash, now }: { readonly emailHash: string; readonly now: Date },
): Promise<{ readonly lockedUntil: Date } | null> {
  return db.$transaction(async (tx) => {
    const before: FailedSignIns =
      (await tx.signInFailure.findUnique({
        where: { emailHash },
        select: { count: true, lockedUntil: true },
      })) ?? NO_FAILURES;
    if (before.lockedUntil !== null && isLocked(before, now)) {
      return { lockedUntil: before.lockedUntil };
    }
    const after = { ...addFailure(before, now), updatedAt: now };
    await tx.signInFailure.upsert({
      where: { emailHash },
      create: { emailHash, ...after },
      update: after,
    });
    return null;
  });
}

/** The try was right as far as it went: what it was counted as is taken back, and what came before it stands. */
export async function takeBackTry(db: DbClient, emailHash: string): Promise<void> {
  await db.signInFailure.updateMany({
    where: { emailHash },
    data: { count: { decrement: 1 }, lockedUntil: null },
  });
}

export async function clearTries(db: DbClient, emailHash: string): Promise<void> {
  await db.signInFailure.deleteMany({ where: { emailHash } });
}
