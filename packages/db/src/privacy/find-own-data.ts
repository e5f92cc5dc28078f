import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

export type PersonKeys = {
  readonly userId: string;
  readonly email: string;
  readonly emailHash: string;
};

/**
 * Everything that is kept about one person with an account, in all municipalities. What one signs in with stays out:
 * passwords, codes, tokens and their fingerprints. Null for nobody.
 */
export async function findOwnData(db: DbClient, { userId, email, emailHash }: PersonKeys) {
  const raw = acrossMunicipalities(db);
  const person = await raw.user.findUnique({ where: { id: userId }, select: PERSON });
  if (person === null) return null;
  return {
    person,
    wrongPasswords: await raw.signInFailure.findUnique({
      where: { emailHash },
      select: { count: true, lockedUntil: true, updatedAt: true },
    }),
    invitations: await raw.invitation.findMany({ where: { email }, select: INVITATION }),
    invited: await raw.invitation.findMany({ where: { createdBy: userId }, select: INVITATION }),
    links: await raw.publishedLink.findMany({ where: { createdBy: userId }, select: LINK }),
    trail: await raw.auditEntry.findMany({
      where: { actorKind: "person", actorId: userId },
      select: TRAIL,
      orderBy: [{ at: "asc" }, { municipalityId: "asc" }, { number: "asc" }],
    }),
  };
}

export type OwnData = NonNullable<Awaited<ReturnType<typeof findOwnData>>>;

const DATES = { createdAt: true, updatedAt: true } as const;

export const PERSON = {
  ...{ id: true, name: true, email: true, emailVerified: true, image: true },
  ...{ operator: true, benchmarkOperator: true, providerRoles: true, isExample: true },
  ...{ twoFactorEnabled: true, deactivatedAt: true, ...DATES },
  sessions: {
    select: { ipAddress: true, userAgent: true, expiresAt: true, ...DATES },
    orderBy: { createdAt: "asc" },
  },
  accounts: {
    select: { providerId: true, accountId: true, scope: true, ...DATES },
    orderBy: { createdAt: "asc" },
  },
  twoFactors: {
    select: { verified: true, failedVerificationCount: true, lockedUntil: true },
  },
  links: { select: { purpose: true, createdAt: true, expiresAt: true, usedAt: true } },
  memberships: {
    select: {
      ...{ municipalityId: true, role: true, origin: true, createdAt: true },
      municipality: { select: { name: true } },
      units: { select: { unit: { select: { code: true, name: true } } } },
    },
    orderBy: { municipalityId: "asc" },
  },
} as const;

const MOMENTS = { createdAt: true, expiresAt: true, revokedAt: true } as const;
const INVITATION = { municipalityId: true, role: true, acceptedAt: true, ...MOMENTS } as const;

const LINK = { municipalityId: true, label: true, ...MOMENTS } as const;
const TRAIL = {
  ...{ municipalityId: true, number: true, at: true, action: true, outcome: true },
  ...{ target: true, ip: true, userAgent: true },
} as const;
