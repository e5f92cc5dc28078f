import type { DbClient } from "../database/client";

/** What decides whether an identity may be let in as somebody who is here already. */
export type AccountHolder = {
  readonly userId: string;
  readonly isActive: boolean;
  readonly isExample: boolean;
  readonly hasPlatformRole: boolean;
  /** Whether the account is somebody's at a sign-in provider already. */
  readonly hasIdentity: boolean;
};

const COLUMNS = {
  id: true,
  isExample: true,
  deactivatedAt: true,
  operator: true,
  benchmarkOperator: true,
  accounts: { where: { providerId: { not: "credential" } }, select: { id: true } },
} as const;

/** Whose the identity is; null when nobody has signed in with it before. */
export async function findIdentityHolder(
  db: DbClient,
  identity: { readonly providerId: string; readonly accountId: string },
): Promise<AccountHolder | null> {
  const { providerId, accountId } = identity;
  const account = await db.account.findUnique({
    where: { providerId_accountId: { providerId, accountId } },
    select: { user: { select: COLUMNS } },
  });
  return account === null ? null : toHolder(account.user);
}

/** Who has an account with the address, which is in small letters. */
export async function findEmailHolder(db: DbClient, email: string): Promise<AccountHolder | null> {
  const user = await db.user.findUnique({ where: { email }, select: COLUMNS });
  return user === null ? null : toHolder(user);
}

type Row = {
  readonly id: string;
  readonly isExample: boolean;
  readonly deactivatedAt: Date | null;
  readonly operator: boolean;
  readonly benchmarkOperator: boolean;
  readonly accounts: readonly object[];
};

function toHolder(row: Row): AccountHolder {
  return {
    userId: row.id,
    isActive: row.deactivatedAt === null,
    isExample: row.isExample,
    hasPlatformRole: row.operator || row.benchmarkOperator,
    hasIdentity: row.accounts.length > 0,
  };
}
