import { confirmTwoFactorInput, ownPasswordInput } from "@pejling/contract";
import { AppError } from "@pejling/domain";
import { procedure } from "../trpc";
import { keepCookies, sessionCookie, toHeaders } from "./better-auth-headers";
import { isRefusedBy } from "./is-refused-by";
import { requireBrowser } from "./require-browser";
import { requireOwnPassword } from "./require-own-password";
import { requirePerson } from "./require-person";

/** Gives what the app needs, and the recovery codes, shown once. Nothing is asked for before a code has been confirmed. */
export const startTwoFactor = procedure.input(ownPasswordInput).mutation(async ({ ctx, input }) => {
  const doing = "start two-factor";
  const { signIn } = requireBrowser(ctx, doing);
  const account = await requireOwnPassword(ctx, { ...input, doing });
  if (account.hasTwoFactor) {
    throw new AppError("NOT_ALLOWED", `Cannot ${doing}: it is on already`);
  }
  const headers = toHeaders(ctx, await sessionCookie(signIn));
  const started = await signIn.auth.api.enableTwoFactor({ body: input, headers });
  if (started.method !== "totp") throw new Error(`Cannot ${doing}: no app was set up`);
  return { uri: started.totpURI, recoveryCodes: started.backupCodes };
});

/** The app shows the right code: from now on it is asked for. */
export const confirmTwoFactor = procedure
  .input(confirmTwoFactorInput)
  .mutation(async ({ ctx, input }) => {
    const doing = "confirm two-factor";
    const { signIn, setCookie } = requireBrowser(ctx, doing);
    requirePerson(ctx, doing);
    try {
      const { headers } = await signIn.auth.api.verifyTOTP({
        body: input,
        headers: toHeaders(ctx, await sessionCookie(signIn)),
        returnHeaders: true,
      });
      keepCookies(setCookie, headers);
    } catch (error) {
      if (isRefusedBy(error, ["INVALID_TWO_FACTOR_COOKIE"])) {
        throw new AppError("SIGN_IN_REQUIRED", `Cannot ${doing}: the session has ended`);
      }
      if (!isRefusedBy(error, ["INVALID_CODE", "TOTP_NOT_ENABLED"])) throw error;
      throw new AppError("CODE_WRONG", `Cannot ${doing}: the code does not fit`);
    }
  });

export const endTwoFactor = procedure.input(ownPasswordInput).mutation(async ({ ctx, input }) => {
  const doing = "end two-factor";
  const { signIn, setCookie } = requireBrowser(ctx, doing);
  await requireOwnPassword(ctx, { ...input, doing });
  const { headers } = await signIn.auth.api.disableTwoFactor({
    body: input,
    headers: toHeaders(ctx, await sessionCookie(signIn)),
    returnHeaders: true,
  });
  keepCookies(setCookie, headers);
});

/** New recovery codes; the old ones work no more. */
export const newRecoveryCodes = procedure
  .input(ownPasswordInput)
  .mutation(async ({ ctx, input }) => {
    const doing = "make recovery codes";
    const { signIn } = requireBrowser(ctx, doing);
    const account = await requireOwnPassword(ctx, { ...input, doing });
    if (!account.hasTwoFactor) {
      throw new AppError("NOT_ALLOWED", `Cannot ${doing}: two-factor is not on`);
    }
    const { backupCodes } = await signIn.auth.api.generateBackupCodes({
      body: input,
      headers: toHeaders(ctx, await sessionCookie(signIn)),
    });
    return { recoveryCodes: backupCodes };
  });
