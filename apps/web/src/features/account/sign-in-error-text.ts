import { readAppError, textForError } from "../../lib/error-texts";
import { formatTime } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

/** Why signing in did not succeed; a locked account says until when. */
export function signInErrorText(error: unknown): string {
  const { code, facts } = readAppError(error);
  const { until } = facts;
  if (code === "ACCOUNT_LOCKED" && until !== undefined && !Number.isNaN(Date.parse(until))) {
    return m.account_locked_until({ time: formatTime(until) });
  }
  return textForError(error);
}
