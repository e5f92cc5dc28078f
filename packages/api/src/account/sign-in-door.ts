import { signInInput } from "@pejling/contract";
import { type AccountRow, clearTries, endSession, findAccount, takeBackTry } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Browser, Context } from "../context";
import { procedure } from "../trpc";
import { keepCookies, toHeaders } from "./better-auth-headers";
import { checkPassword } from "./check-password";
import { countOrRefuse } from "./count-or-refuse";
import { hashEmail } from "./hash-email";
import { openSession } from "./open-session";
import { requireBrowser } from "./require-browser";

type SignedIn = { readonly kind: "signedIn" } | { readonly kind: "codeNeeded" };

/** Signs in with a password. Whatever is wrong, the answer is the same, and an address without an account takes as long. */
export const signIn = procedure.input(signInInput).mutation(async ({ ctx, input }) => {
  const browser = requireBrowser(ctx, "sign in");
  const emailHash = hashEmail(input.email);
  await countOrRefuse(ctx, emailHash);

  const account = await findAccount(ctx.db, { email: input.email });
  const isRight = await checkPassword(browser.signIn, account, input.password);
  if (account === null || !isRight || !maySignIn(account, browser)) {
    throw new AppError("SIGN_IN_FAILED", "Cannot sign in: e-mail and password do not match");
  }
  if (account.hasTwoFactor) {
    await askForCode(ctx, input);
    await takeBackTry(ctx.db, emailHash);
    return { kind: "codeNeeded" } satisfies SignedIn as SignedIn;
  }
  await openSession(ctx, account.userId);
  await clearTries(ctx.db, emailHash);
  return { kind: "signedIn" } satisfies SignedIn as SignedIn;
});

function maySignIn({ isActive, isExample }: AccountRow, { signIn: { settings } }: Browser) {
  return isActive && (!isExample || settings.mode === "example");
}

/** The password was right; better-auth's cookie says whose it was for as long as a code may take. */
async function askForCode(
  ctx: Context,
  body: { readonly email: string; readonly password: string },
): Promise<void> {
  const { signIn: room, setCookie } = requireBrowser(ctx, "sign in");
  const { headers } = await room.auth.api.signInEmail({
    body,
    headers: toHeaders(ctx),
    returnHeaders: true,
  });
  if (ctx.actor.kind === "person") await endSession(ctx.db, { ...ctx.actor, now: ctx.now() });
  keepCookies(setCookie, headers);
}
