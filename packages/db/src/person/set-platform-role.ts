import type { PlatformRole } from "@pejling/domain";
import type { Db } from "../database/client";

/** Gives or takes a role for the whole installation; false when there is no such person. */
export async function setPlatformRole(
  db: Db,
  {
    userId,
    role,
    held,
  }: { readonly userId: string; readonly role: PlatformRole; readonly held: boolean },
): Promise<boolean> {
  const { count } = await db.user.updateMany({ where: { id: userId }, data: { [role]: held } });
  return count > 0;
}
