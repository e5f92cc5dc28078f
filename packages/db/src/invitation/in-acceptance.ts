import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";
import { inMembers, type MembersTransaction } from "../member/in-members";

/**
 * The same for an invitation accepted by somebody new: the account, which belongs to no municipality, is made in the
 * transaction that makes its holder a member, so that there is never one without the other.
 */
export function inAcceptance<Result>(
  db: DbClient,
  municipalityId: string,
  write: (transaction: MembersTransaction) => Promise<Result>,
): Promise<Result | null> {
  return inMembers({ db: acrossMunicipalities(db), municipalityId }, write);
}
