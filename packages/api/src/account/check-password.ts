import type { AccountRow } from "@pejling/db";
import type { SignIn } from "./sign-in";

/** Whether a password is the account's. Without one it takes as long to say no, so that time tells nothing. */
export async function checkPassword(
  { auth }: SignIn,
  account: AccountRow | null,
  password: string,
): Promise<boolean> {
  const room = (await auth.$context).password;
  if (account === null || account.passwordHash === null) {
    await room.hash(password);
    return false;
  }
  return room.verify({ hash: account.passwordHash, password });
}
