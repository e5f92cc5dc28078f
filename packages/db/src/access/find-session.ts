import {
  type Membership,
  MUNICIPAL_ROLES,
  type MunicipalRole,
  type Person,
  PLATFORM_ROLES,
} from "@pejling/domain";
import type { DbClient } from "../database/client";

type Row = {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly operator: number | bigint | boolean;
  readonly benchmarkOperator: number | bigint | boolean;
  readonly memberships: string;
};

/**
 * Whoever holds a session that is still good, with what they may be right now: read anew at every request, so that a role
 * taken away is gone at the next one. One statement, across municipalities by its nature.
 */
export async function findSession(
  db: DbClient,
  {
    token,
    now,
    withExample,
  }: { readonly token: string; readonly now: Date; readonly withExample: boolean },
): Promise<Person | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s."id" AS "sessionId", u."id" AS "userId", u."name", u."email", u."operator", u."benchmarkOperator",
      (SELECT json_group_array(json_object('municipalityId', m."municipalityId", 'role', m."role", 'unitIds',
         (SELECT json_group_array(mu."unitId") FROM "MembershipUnit" mu
          WHERE mu."municipalityId" = m."municipalityId" AND mu."userId" = m."userId")))
       FROM "Membership" m WHERE m."userId" = u."id") AS "memberships"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."token" = ${token} AND s."expiresAt" > ${now.toISOString()} AND u."deactivatedAt" IS NULL
      AND (u."isExample" = 0 OR ${withExample ? 1 : 0})`;
  if (row === undefined) return null;
  const { operator, benchmarkOperator, memberships, ...person } = row;
  const held = {
    operator: Boolean(Number(operator)),
    benchmarkOperator: Boolean(Number(benchmarkOperator)),
  };
  return {
    kind: "person",
    ...person,
    platform: PLATFORM_ROLES.filter((role) => held[role]),
    memberships: parseMemberships(memberships),
    link: null,
    seat: null,
  };
}

/** A role this version does not know gives nothing. */
function parseMemberships(stored: string): Membership[] {
  const rows: { municipalityId: string; role: string; unitIds: string[] }[] = JSON.parse(stored);
  return rows.flatMap(({ role, ...membership }) => (isRole(role) ? [{ ...membership, role }] : []));
}

function isRole(role: string): role is MunicipalRole {
  return MUNICIPAL_ROLES.some((known) => known === role);
}
