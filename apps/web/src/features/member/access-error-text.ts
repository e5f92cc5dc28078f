import { readAppError, textForError } from "../../lib/error-texts";
import { m } from "../../paraglide/messages";

/** Why a change of access was refused; that nobody would be left in charge is said to whom it concerns. */
export function accessErrorText(error: unknown, isMe: boolean): string {
  if (readAppError(error).code !== "LAST_LEAD") return textForError(error);
  return isMe ? m.member_last_lead() : m.member_last_lead_other();
}
