import { findRole, type Member } from "@pejling/domain";
import type { Scope } from "../database/client";

export type MemberRow = Member & {
  readonly name: string;
  readonly email: string;
  readonly unitIds: readonly string[];
  readonly version: number;
};

/** Everybody with a part in the municipality, also those whose account is closed. */
export async function listMembers({ db, municipalityId }: Scope): Promise<MemberRow[]> {
  const rows = await db.membership.findMany({
    where: { municipalityId },
    select: {
      userId: true,
      role: true,
      version: true,
      units: { select: { unitId: true }, orderBy: { unitId: "asc" } },
      user: { select: { name: true, email: true, deactivatedAt: true } },
    },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rows.map(({ role, units, user: { deactivatedAt, ...person }, ...row }) => ({
    ...row,
    ...person,
    role: findRole(role),
    unitIds: units.map(({ unitId }) => unitId),
    isActive: deactivatedAt === null,
  }));
}
