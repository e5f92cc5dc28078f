import type { AppErrorCode, AppErrorFacts } from "@pejling/domain";
import { m } from "../paraglide/messages";

const ERROR_TEXTS: Readonly<Record<AppErrorCode, () => string>> = {
  MUNICIPALITY_NOT_FOUND: m.errors_municipality_not_found,
  ASSESSMENT_NOT_FOUND: m.errors_assessment_not_found,
  ASSESSMENT_CLOSED: m.errors_assessment_closed,
  ASSESSMENT_NOT_OPEN: m.errors_assessment_not_open,
  ASSESSMENT_INCOMPLETE: m.errors_assessment_incomplete,
  ASSESSMENT_SLUG_TAKEN: m.errors_assessment_slug_taken,
  ASSESSMENT_HAS_ANSWERS: m.errors_assessment_has_answers,
  STATUS_CHANGE_NOT_ALLOWED: m.errors_status_change_not_allowed,
  UNIT_NOT_FOUND: m.errors_unit_not_found,
  UNIT_IN_USE: m.errors_unit_in_use,
  UNIT_CODE_TAKEN: m.errors_unit_code_taken,
  UNIT_CYCLE: m.errors_unit_cycle,
  INTERVIEW_NOT_FOUND: m.errors_interview_not_found,
  INTERVIEW_HAS_ANSWERS: m.errors_interview_has_answers,
  PARTICIPANT_NOT_FOUND: m.errors_participant_not_found,
  PARTICIPANT_HAS_ANSWERS: m.errors_participant_has_answers,
  QUESTION_UNKNOWN: m.errors_question_unknown,
  THEME_UNKNOWN: m.errors_theme_unknown,
  RATIONALE_MISSING: m.errors_rationale_missing,
  ENTRY_NOT_FOUND: m.errors_entry_not_found,
  ID_TAKEN: m.errors_id_taken,
  JOIN_CODE_UNKNOWN: m.errors_join_code_unknown,
  LIVE_NOT_FOUND: m.errors_live_not_found,
  LIVE_FULL: m.errors_live_full,
  LIVE_STEP_REFUSED: m.errors_live_step_refused,
  SEAT_REQUIRED: m.errors_seat_required,
  VOTE_NOT_OPEN: m.errors_vote_not_open,
  MINUTES_NOT_FOUND: m.errors_minutes_not_found,
  MINUTES_STEP_REFUSED: m.errors_minutes_step_refused,
  MODEL_NOT_FOUND: m.errors_model_not_found,
  MODEL_INVALID: m.errors_model_invalid,
  MODEL_VERSION_CHANGED: m.errors_model_version_changed,
  DOCUMENT_UNREADABLE: m.errors_document_unreadable,
  DOCUMENT_ALREADY_READ: m.errors_document_already_read,
  STRATEGY_NOT_FOUND: m.errors_strategy_not_found,
  SIGN_IN_REQUIRED: m.errors_sign_in_required,
  NOT_ALLOWED: m.errors_not_allowed,
  SIGN_IN_FAILED: m.errors_sign_in_failed,
  ACCOUNT_LOCKED: m.errors_account_locked,
  CODE_WRONG: m.errors_code_wrong,
  PASSWORD_WRONG: m.errors_password_wrong,
  PASSWORD_WEAK: m.errors_password_weak,
  EMAIL_TAKEN: m.errors_email_taken,
  SESSION_NOT_FOUND: m.errors_session_not_found,
  LINK_NOT_VALID: m.errors_link_not_valid,
  INVITATION_FOR_ANOTHER: m.errors_invitation_for_another,
  INVITATION_NOT_FOUND: m.errors_invitation_not_found,
  PERSON_NOT_FOUND: m.errors_person_not_found,
  MEMBER_NOT_FOUND: m.errors_member_not_found,
  ALREADY_MEMBER: m.errors_already_member,
  LAST_LEAD: m.errors_last_lead,
  LAST_OPERATOR: m.errors_last_operator,
  RESULT_NOT_CLOSED: m.errors_result_not_closed,
  CONFIRMATION_WRONG: m.errors_confirmation_wrong,
  MUNICIPALITY_TAKEN: m.errors_municipality_taken,
  TOO_MANY_REQUESTS: m.errors_too_many_requests,
};

type WireError = {
  readonly code: AppErrorCode | null;
  /** The number under which the server logged an error nobody expected. */
  readonly errorId: string | null;
  readonly status: number | null;
  /** Which thing it is about, as the server named it. */
  readonly facts: AppErrorFacts;
};

/** What the wire says about a failure; all null when the server was never reached. */
export function readAppError(error: unknown): WireError {
  const data = fieldOf(error, "data");
  const code = fieldOf(data, "appCode");
  const errorId = fieldOf(data, "errorId");
  const status = fieldOf(data, "httpStatus");
  return {
    code: isAppErrorCode(code) ? code : null,
    errorId: typeof errorId === "string" ? errorId : null,
    status: typeof status === "number" ? status : null,
    facts: readFacts(fieldOf(data, "facts")),
  };
}

function readFacts(value: unknown): AppErrorFacts {
  if (typeof value !== "object" || value === null) return {};
  const texts = Object.entries(value).filter(([, text]) => typeof text === "string");
  return Object.fromEntries(texts);
}

export function textForError(error: unknown): string {
  const { code, errorId, status } = readAppError(error);
  if (code !== null) return ERROR_TEXTS[code]();
  if (status === 400) return m.errors_input();
  if (status === 429) return m.errors_too_many();
  if (errorId !== null) return m.errors_unknown({ id: errorId });
  const neverReached = status === null && fieldOf(error, "name") === "TRPCClientError";
  return neverReached ? m.errors_offline() : m.errors_unknown_no_id();
}

function isAppErrorCode(value: unknown): value is AppErrorCode {
  return typeof value === "string" && Object.hasOwn(ERROR_TEXTS, value);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
