import { z } from "zod";
import { email, id, requiredText, text, token } from "./text";

const LONGEST_PASSWORD = 200;
const LONGEST_NAME = 120;

/** The same letters typed on another machine are the same password (æ, ø and å have two spellings in Unicode). */
export const password = z
  .string()
  .min(1)
  .max(LONGEST_PASSWORD)
  .transform((typed) => typed.normalize("NFKC"));

export const personName = requiredText(LONGEST_NAME).transform((typed) => typed.trim());

export const CODE_KINDS = ["totp", "recovery"] as const;

const code = text(40).transform((typed) => typed.replaceAll(/\s/g, ""));

export const signInInput = z.strictObject({ email, password });
export const confirmCodeInput = z.strictObject({ code, kind: z.literal(CODE_KINDS) });
export const signInAsExampleInput = z.strictObject({ key: z.string().max(40) });
export const revokeSessionInput = z.strictObject({ id });
export const renameInput = z.strictObject({ name: personName });
export const changePasswordInput = z.strictObject({ current: password, next: password });
export const ownPasswordInput = z.strictObject({ password });
export const confirmTwoFactorInput = z.strictObject({ code });
export const openLinkInput = z.strictObject({ token });
export const becomeOperatorInput = openLinkInput.extend({ name: personName, email, password });
export const resetPasswordInput = openLinkInput.extend({ password });
