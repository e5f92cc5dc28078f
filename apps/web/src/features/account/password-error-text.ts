import { readAppError, textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";
import { signInErrorText } from "./sign-in-error-text";

/** Why a password was refused: the one asked for again, or the new one. */
export function passwordErrorText(error: unknown): string {
  const { code, facts } = readAppError(error);
  if (code === "ACCOUNT_LOCKED") return signInErrorText(error);
  if (code === "PASSWORD_WEAK" && facts.problem === "common") return m.account_password_common();
  if (code === "PASSWORD_WEAK" && facts.problem === "email") return m.account_password_is_email();
  return textForError(error);
}
