import type { PlatformRole } from "@pejling/domain";
import type { Db } from "../database/client";

/**
 * Gives or takes a role for the whole installation; false when there is no such person. A role set here is no longer the
 * sign-in provider's to take back.
 */
export async function setPlatformRole(
  db: Db,
  {
    userId,
    role,
    held,
  }: { readonly userId: string; readonly role: PlatformRole; readonly held: boolean },
): Promise<boolean> {
  const person = await db.user.findUnique({
    where: { id: userId },
    select: { providerRoles: true },
  });
  if (person === null) return false;
  const stillGiven = person.providerRoles.split(",").filter((given) => given !== role);
  await db.user.update({
    where: { id: userId },
    data: { [role]: held, providerRoles: stillGiven.join() },
  });
  return true;
}
