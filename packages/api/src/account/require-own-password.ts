import { type AccountRow, findAccount, takeBackTry } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";
import { checkPassword } from "./check-password";
import { countOrRefuse } from "./count-or-refuse";
import { hashEmail } from "./hash-email";
import { requireBrowser } from "./require-browser";
import { requirePerson } from "./require-person";

/** Asks for the password again before something grave. Wrong ones count towards the account's lock. */
export async function requireOwnPassword(
  ctx: Context,
  { password, doing }: { readonly password: string; readonly doing: string },
): Promise<AccountRow> {
  const { signIn } = requireBrowser(ctx, doing);
  const { userId } = requirePerson(ctx, doing);
  const account = await findAccount(ctx.db, { userId });
  if (account === null || account.passwordHash === null) {
    throw new AppError("NOT_ALLOWED", `Cannot ${doing}: the account has no password here`);
  }
  const emailHash = hashEmail(account.email);
  await countOrRefuse(ctx, emailHash);
  if (!(await checkPassword(signIn, account, password))) {
    throw new AppError("PASSWORD_WRONG", `Cannot ${doing}: the password is not the account's`);
  }
  await takeBackTry(ctx.db, emailHash);
  return account;
}
