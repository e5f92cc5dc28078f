import { findRole, type MunicipalRole, PLATFORM_ROLES, type PlatformRole } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type PersonRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly isExample: boolean;
  readonly isActive: boolean;
  readonly hasTwoFactor: boolean;
  readonly platform: readonly PlatformRole[];
  readonly memberships: readonly {
    readonly kommunekode: string;
    readonly name: string;
    readonly role: MunicipalRole;
  }[];
  /** Null: never, or so long ago that nothing is left of it. */
  readonly lastSignInAt: Date | null;
};

/** Everybody with an account, in every municipality: what the operator answers for. */
export async function listPeople(db: DbClient): Promise<PersonRow[]> {
  const rows = await acrossMunicipalities(db).user.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      isExample: true,
      deactivatedAt: true,
      twoFactorEnabled: true,
      operator: true,
      benchmarkOperator: true,
      memberships: {
        select: { role: true, municipality: { select: { id: true, name: true } } },
        orderBy: { municipalityId: "asc" },
      },
      sessions: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, email, isExample, ...row }) => ({
    userId: id,
    name,
    email,
    isExample,
    isActive: row.deactivatedAt === null,
    hasTwoFactor: row.twoFactorEnabled ?? false,
    platform: PLATFORM_ROLES.filter((role) => row[role]),
    // A role that this version does not know gives nothing.
    memberships: row.memberships.flatMap(
      ({ role: stored, municipality: { id: kommunekode, name } }) => {
        const role = findRole(stored);
        return role === null ? [] : [{ kommunekode, name, role }];
      },
    ),
    lastSignInAt: row.sessions[0]?.createdAt ?? null,
  }));
}
