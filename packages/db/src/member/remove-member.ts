import type { MembersTransaction } from "./in-members";

/** Takes a person's part in the municipality away; the account and other municipalities stay. */
export async function removeMember(
  { db, municipalityId }: MembersTransaction,
  userId: string,
): Promise<void> {
  await db.membership.delete({ where: { municipalityId_userId: { municipalityId, userId } } });
}
