import type { Db } from "../database/client";

export type NewAccount = {
  readonly userId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly now: Date;
};

/** Makes an account with a password. An e-mail that is taken breaks the unique key. */
export async function saveAccount(db: Db, account: NewAccount): Promise<void> {
  const { userId, accountId, name, email, passwordHash, now } = account;
  const times = { createdAt: now, updatedAt: now };
  await db.user.create({ data: { id: userId, name, email, ...times } });
  await db.account.create({
    data: {
      id: accountId,
      userId,
      accountId: userId,
      providerId: "credential",
      password: passwordHash,
      ...times,
    },
  });
}
