import {
  decideProviderChange,
  MEMBERSHIP_ORIGINS,
  type Membership,
  type ProviderChange,
} from "@pejling/domain";
import type { Prisma } from "../../generated/client";
import type { DbClient, Scope } from "../database/client";
import { parseCode } from "../database/parse-code";

type Wanted = Pick<Membership, "role" | "unitIds">;

/**
 * Makes a person's membership what the sign-in provider says, as far as it is the provider's to say. The decision is taken
 * inside the transaction, so that two leads cannot leave at the same moment.
 */
export function saveProviderMembership(
  { db, municipalityId }: Scope<DbClient>,
  change: { readonly userId: string; readonly wanted: Wanted | null; readonly now: Date },
): Promise<ProviderChange> {
  const { userId, wanted, now } = change;
  return db.$transaction(async (tx) => {
    await tx.membership.updateMany({ where: { municipalityId, userId }, data: { userId } });
    const scope = { db: tx, municipalityId };
    const held = await findHeld(scope, userId);
    const isOnlyLead = !(await hasOtherLead(scope, userId));
    const decision = decideProviderChange(held, { wanted, isOnlyLead });
    if (decision === "remove" || decision === "change") await removeRows(scope, userId, decision);
    if (wanted !== null && decision === "add") {
      await tx.membership.create({
        data: { municipalityId, userId, role: wanted.role, origin: "oidc", createdAt: now },
      });
    }
    if (wanted !== null && decision === "change") {
      await tx.membership.update({
        where: { municipalityId_userId: { municipalityId, userId } },
        data: { role: wanted.role, version: { increment: 1 } },
      });
    }
    if (wanted !== null && (decision === "add" || decision === "change")) {
      const rows = wanted.unitIds.map((unitId) => ({ municipalityId, userId, unitId }));
      await tx.membershipUnit.createMany({ data: rows });
    }
    return decision;
  });
}

type InTransaction = Scope<Prisma.TransactionClient>;

async function findHeld({ db, municipalityId }: InTransaction, userId: string) {
  const row = await db.membership.findUnique({
    where: { municipalityId_userId: { municipalityId, userId } },
    select: { role: true, origin: true, units: { select: { unitId: true } } },
  });
  if (row === null) return null;
  return {
    role: row.role,
    origin: parseCode(MEMBERSHIP_ORIGINS, row.origin, "membership origin"),
    unitIds: row.units.map(({ unitId }) => unitId),
  };
}

async function hasOtherLead({ db, municipalityId }: InTransaction, userId: string) {
  const others = await db.membership.count({
    where: { municipalityId, role: "lead", userId: { not: userId }, user: { deactivatedAt: null } },
  });
  return others > 0;
}

async function removeRows(
  { db, municipalityId }: InTransaction,
  userId: string,
  decision: "remove" | "change",
): Promise<void> {
  await db.membershipUnit.deleteMany({ where: { municipalityId, userId } });
  if (decision === "remove") await db.membership.deleteMany({ where: { municipalityId, userId } });
}
