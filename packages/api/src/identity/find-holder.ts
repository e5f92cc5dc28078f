import { type AccountHolder, addIdentity, findEmailHolder, findIdentityHolder } from "@pejling/db";
import type { Context } from "../context";
import { type Identity, SignInRefused } from "./identity";

/**
 * Who here an identity belongs to; null for somebody new. An identity nobody has used yet is given to the account with its
 * address only when there is no doubt that both are the same person's (docs/decisions/012-whose-identity.md).
 */
export async function findHolder(ctx: Context, identity: Identity): Promise<AccountHolder | null> {
  const known = await findIdentityHolder(ctx.db, identity);
  if (known !== null) return known;
  if (identity.email === null) throw new SignInRefused("mail-mangler");
  const namesake = await findEmailHolder(ctx.db, identity.email);
  if (namesake === null) return null;
  if (!mayBeLinked(namesake, identity)) throw new SignInRefused("mail-i-brug");
  if (namesake.isActive) {
    const { userId } = namesake;
    await addIdentity(ctx.db, { ...identity, id: ctx.newId(), userId, now: ctx.now() });
  }
  return namesake;
}

function mayBeLinked(namesake: AccountHolder, { emailVerified }: Identity): boolean {
  const { isExample, hasPlatformRole, hasIdentity } = namesake;
  return emailVerified && !isExample && !hasPlatformRole && !hasIdentity;
}
