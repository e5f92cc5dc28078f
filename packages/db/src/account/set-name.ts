import type { Db } from "../database/client";

export async function setName(
  db: Db,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { name } });
}
