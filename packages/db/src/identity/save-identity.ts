import type { DbClient } from "../database/client";

type NewIdentity = {
  readonly id: string;
  readonly providerId: string;
  readonly accountId: string;
  readonly now: Date;
};

/** Makes a person known by an identity alone: without a password, until somebody gives one. */
export async function createIdentityHolder(
  db: DbClient,
  person: NewIdentity & {
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly emailVerified: boolean;
  },
): Promise<void> {
  const { userId, name, email, emailVerified, ...identity } = person;
  await db.user.create({
    data: {
      id: userId,
      name,
      email,
      emailVerified,
      createdAt: identity.now,
      updatedAt: identity.now,
      accounts: { create: toRow(identity) },
    },
  });
}

/** Gives a person who is here already one more way to sign in. */
export async function addIdentity(
  db: DbClient,
  identity: NewIdentity & { readonly userId: string },
): Promise<void> {
  await db.account.create({ data: { ...toRow(identity), userId: identity.userId } });
}

function toRow({ id, providerId, accountId, now }: NewIdentity) {
  return { id, providerId, accountId, createdAt: now, updatedAt: now };
}
