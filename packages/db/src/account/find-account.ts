import type { Db } from "../database/client";

/** What signing in asks of an account. */
export type AccountRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly isExample: boolean;
  readonly isActive: boolean;
  readonly hasTwoFactor: boolean;
  /** Null: the person signs in elsewhere. */
  readonly passwordHash: string | null;
};

type By = { readonly userId: string } | { readonly email: string };

/** The account by id or by e-mail as the contract writes it. */
export async function findAccount(db: Db, by: By): Promise<AccountRow | null> {
  const row = await db.user.findUnique({
    where: "userId" in by ? { id: by.userId } : { email: by.email },
    select: {
      id: true,
      name: true,
      email: true,
      isExample: true,
      deactivatedAt: true,
      twoFactorEnabled: true,
      accounts: { where: { providerId: "credential" }, select: { password: true } },
    },
  });
  if (row === null) return null;
  return {
    userId: row.id,
    name: row.name,
    email: row.email,
    isExample: row.isExample,
    isActive: row.deactivatedAt === null,
    hasTwoFactor: row.twoFactorEnabled ?? false,
    passwordHash: row.accounts[0]?.password ?? null,
  };
}
