import type { Prisma } from "../../generated/client";
import type { DbClient, Scope } from "../database/client";
import { listMembers, type MemberRow } from "./list-members";

export type MembersTransaction = Scope<Prisma.TransactionClient> & {
  readonly members: readonly MemberRow[];
};

/**
 * Runs a change of who is a member inside one transaction that has first taken the municipality's row and then read who
 * they are, so that two who each take the other's lead away come one after the other. Null for no such municipality.
 */
export function inMembers<Result>(
  { db, municipalityId }: Scope<DbClient>,
  write: (transaction: MembersTransaction) => Promise<Result>,
): Promise<Result | null> {
  return db.$transaction(async (tx) => {
    const taken = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "Municipality" SET "id" = "id" WHERE "id" = ${municipalityId} RETURNING "id"`;
    if (taken.length === 0) return null;
    const scope = { db: tx, municipalityId };
    return write({ ...scope, members: await listMembers(scope) });
  });
}
