import type { Scope } from "../database/client";
import type { MembersTransaction } from "../member/in-members";

type Done = { readonly id: string; readonly at: Date };

/** Takes an invitation back; false when there is none that nobody has accepted. One taken back before stays as it was. */
export async function revokeInvitation(
  { db, municipalityId }: Scope,
  { id, at }: Done,
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { municipalityId, id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: at },
  });
  if (count > 0) return true;
  const known = await db.invitation.count({ where: { municipalityId, id, acceptedAt: null } });
  return known > 0;
}

export async function setInvitationAccepted(
  { db, municipalityId }: MembersTransaction,
  { id, at }: Done,
): Promise<void> {
  await db.invitation.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { acceptedAt: at },
  });
}
