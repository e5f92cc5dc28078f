import { AppError } from "@pejling/domain";
import type { Context } from "../context";
import { findPasswordProblem } from "./find-password-problem";
import { requireBrowser } from "./require-browser";

/** A new password as it is kept; one that is too easy to guess is refused. */
export async function hashPassword(
  ctx: Context,
  { password, email }: { readonly password: string; readonly email: string },
): Promise<string> {
  const { signIn } = requireBrowser(ctx, "choose a password");
  const chosen = password.normalize("NFKC");
  const problem = findPasswordProblem(chosen, email);
  if (problem !== null) {
    throw new AppError("PASSWORD_WEAK", "Cannot choose password: it is too easy to guess", {
      facts: { problem },
    });
  }
  return (await signIn.auth.$context).password.hash(chosen);
}
