import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/** Whether some municipality waits for the person with this address. Across municipalities by its nature. */
export async function hasOpenInvitation(
  db: DbClient,
  { email, now }: { readonly email: string; readonly now: Date },
): Promise<boolean> {
  const invitation = await acrossMunicipalities(db).invitation.findFirst({
    where: { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true },
  });
  return invitation !== null;
}
