import type { Db } from "../database/client";

/** Removes accounts that are marked as an example, and no other, whatever the ids say. */
export async function removeExamplePeople(db: Db, userIds: readonly string[]): Promise<void> {
  await db.user.deleteMany({ where: { id: { in: [...userIds] }, isExample: true } });
}
