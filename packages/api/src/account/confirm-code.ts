import { confirmCodeInput } from "@pejling/contract";
import { type AccountRow, clearTries, findAccount, useOnce } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { hashToken, readCookie, readToken } from "../access/read-cookies";
import type { Browser, Context } from "../context";
import { procedure } from "../trpc";
import { codeCookie, keepCookies, sessionCookie, toHeaders } from "./better-auth-headers";
import { countOrRefuse } from "./count-or-refuse";
import { hashEmail } from "./hash-email";
import { isRefusedBy } from "./is-refused-by";
import { openSession } from "./open-session";
import { requireBrowser } from "./require-browser";

/** An app's code is taken half a minute before and after its own; then it is too old anyway. */
const CODE_LASTS_MS = 120_000;

/** The second step: a code from the app, or one of the recovery codes; each works once. */
export const confirmCode = procedure.input(confirmCodeInput).mutation(async ({ ctx, input }) => {
  const browser = requireBrowser(ctx, "sign in");
  const account = await findWaiting(ctx, browser);
  const emailHash = hashEmail(account.email);
  await countOrRefuse(ctx, emailHash);
  if (input.kind === "totp") await requireUnused(ctx, `${account.userId} ${input.code}`);

  const { api } = browser.signIn.auth;
  const call = {
    body: { code: input.code },
    // Without the session's cookie: with it, the code would be checked as that of somebody who is signed in.
    headers: toHeaders(ctx, await codeCookie(browser.signIn)),
    returnHeaders: true,
  } as const;
  try {
    const { headers, response } =
      input.kind === "totp" ? await api.verifyTOTP(call) : await api.verifyBackupCode(call);
    await handBack(browser, { headers, token: response.token });
  } catch (error) {
    throw toRefusal(error);
  }
  await openSession(ctx, account.userId);
  await clearTries(ctx.db, emailHash);
  return { kind: "signedIn" as const };
});

/** better-auth has opened a session by itself: there is one way in here, so it is given back, with its cookie. */
async function handBack(
  { signIn, setCookie }: Browser,
  { headers, token }: { readonly headers: Headers; readonly token: string | undefined },
): Promise<void> {
  const { internalAdapter } = await signIn.auth.$context;
  if (token !== undefined) await internalAdapter.deleteSession(token);
  const own = `${await sessionCookie(signIn)}=`;
  keepCookies((header) => {
    if (!header.startsWith(own)) setCookie(header);
  }, headers);
}

/** A code somebody has looked over a shoulder to get, or caught on its way, opens nothing. */
async function requireUnused(ctx: Context, code: string): Promise<void> {
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + CODE_LASTS_MS);
  if (!(await useOnce(ctx.db, { id: hashToken(code), expiresAt, now }))) throw wrongCode();
}

/** Whose password was right in this browser a moment ago. */
async function findWaiting(ctx: Context, { signIn, cookie }: Browser): Promise<AccountRow> {
  const signed = readCookie(cookie, await codeCookie(signIn));
  const identifier = signed === null ? null : readToken(signed, signIn.settings.secret);
  if (identifier === null) throw startAgain();
  const { internalAdapter } = await signIn.auth.$context;
  const waiting = await internalAdapter.findVerificationValue(identifier);
  if (waiting === null || waiting.expiresAt <= ctx.now()) throw startAgain();
  const account = await findAccount(ctx.db, { userId: waiting.value });
  if (account === null || !account.isActive) throw startAgain();
  return account;
}

function startAgain(): AppError {
  return new AppError("SIGN_IN_REQUIRED", "Cannot sign in: the password has to be given first");
}

function wrongCode(): AppError {
  return new AppError("CODE_WRONG", "Cannot sign in: the code does not fit");
}

/** The time for the code is over, or the second factor has been turned off meanwhile. */
const OVER = [
  ...["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE"],
  ...["TOTP_NOT_ENABLED", "BACKUP_CODES_NOT_ENABLED"],
];

function toRefusal(error: unknown): unknown {
  if (isRefusedBy(error, ["INVALID_CODE", "INVALID_BACKUP_CODE"])) {
    return wrongCode();
  }
  return isRefusedBy(error, OVER) ? startAgain() : error;
}
