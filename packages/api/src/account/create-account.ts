import { isClash, saveAccount } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";
import { hashPassword } from "./hash-password";

export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** Makes an account with a password and answers whose it is. `also` is written with it, or neither is. */
export async function createAccount(
  ctx: Context,
  { name, email, password }: NewPerson,
  also: (tx: AccountTransaction, userId: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const passwordHash = await hashPassword(ctx, { password, email });
  const userId = ctx.newId();
  const account = { userId, accountId: ctx.newId(), name, email, passwordHash, now: ctx.now() };
  try {
    await ctx.db.$transaction(async (tx) => {
      await saveAccount(tx, account);
      await also(tx, userId);
    });
  } catch (error) {
    if (!isClash(error)) throw error;
    throw new AppError("EMAIL_TAKEN", "Cannot make an account: the e-mail has one already");
  }
  return userId;
}

type AccountTransaction = Parameters<typeof saveAccount>[0];
