import type { MunicipalRole } from "@pejling/domain";
import type { MembersTransaction } from "../member/in-members";

export type InvitationToSave = {
  readonly id: string;
  readonly email: string;
  readonly role: MunicipalRole;
  readonly unitIds: readonly string[];
  readonly tokenHash: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** A new invitation; an earlier one to the same address that nobody has accepted opens nothing from now on. */
export async function saveInvitation(
  { db, municipalityId }: MembersTransaction,
  { unitIds, ...invitation }: InvitationToSave,
): Promise<void> {
  const { id: invitationId, email, createdAt } = invitation;
  await db.invitation.updateMany({
    where: { municipalityId, email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: createdAt },
  });
  await db.invitation.create({ data: { municipalityId, ...invitation } });
  await db.invitationUnit.createMany({
    data: [...new Set(unitIds)].map((unitId) => ({ municipalityId, invitationId, unitId })),
  });
}
