import type { MunicipalRole } from "@pejling/domain";
import type { MembersTransaction } from "./in-members";

export type Part = {
  readonly userId: string;
  readonly role: MunicipalRole;
  readonly unitIds: readonly string[];
};

/** Gives somebody a part in the municipality. */
export async function addMember(
  { db, municipalityId }: MembersTransaction,
  { userId, role, unitIds, createdAt }: Part & { readonly createdAt: Date },
): Promise<void> {
  await db.membership.create({ data: { municipalityId, userId, role, createdAt } });
  await addUnits({ db, municipalityId }, { userId, unitIds });
}

/** Gives a member another part than before: given here, so the sign-in provider no longer changes it. */
export async function saveMember(
  { db, municipalityId }: MembersTransaction,
  { userId, role, unitIds }: Part,
): Promise<void> {
  await db.membership.update({
    where: { municipalityId_userId: { municipalityId, userId } },
    data: { role, origin: "local", version: { increment: 1 } },
  });
  await db.membershipUnit.deleteMany({ where: { municipalityId, userId } });
  await addUnits({ db, municipalityId }, { userId, unitIds });
}

async function addUnits(
  { db, municipalityId }: Pick<MembersTransaction, "db" | "municipalityId">,
  { userId, unitIds }: Pick<Part, "userId" | "unitIds">,
): Promise<void> {
  const data = [...new Set(unitIds)].map((unitId) => ({ municipalityId, userId, unitId }));
  await db.membershipUnit.createMany({ data });
}
