import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/** Which municipality's invitation a token opens: whoever holds it has no part there yet to be scoped to. */
export function findInvitationPlace(
  db: DbClient,
  tokenHash: string,
): Promise<{ readonly id: string; readonly municipalityId: string } | null> {
  return acrossMunicipalities(db).invitation.findUnique({
    where: { tokenHash },
    select: { id: true, municipalityId: true },
  });
}
