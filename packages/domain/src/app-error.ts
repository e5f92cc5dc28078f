export const APP_ERROR_CODES = [
  "MUNICIPALITY_NOT_FOUND",
  "ASSESSMENT_NOT_FOUND",
  "ASSESSMENT_CLOSED",
  "ASSESSMENT_NOT_OPEN",
  "ASSESSMENT_INCOMPLETE",
  "ASSESSMENT_SLUG_TAKEN",
  "ASSESSMENT_HAS_ANSWERS",
  "STATUS_CHANGE_NOT_ALLOWED",
  "UNIT_NOT_FOUND",
  "UNIT_IN_USE",
  "UNIT_CODE_TAKEN",
  "UNIT_CYCLE",
  "INTERVIEW_NOT_FOUND",
  "INTERVIEW_HAS_ANSWERS",
  "PARTICIPANT_NOT_FOUND",
  "PARTICIPANT_HAS_ANSWERS",
  "QUESTION_UNKNOWN",
  "THEME_UNKNOWN",
  "RATIONALE_MISSING",
  "ENTRY_NOT_FOUND",
  "ID_TAKEN",
  "MODEL_NOT_FOUND",
  "MODEL_INVALID",
  "MODEL_VERSION_CHANGED",
  "DOCUMENT_UNREADABLE",
  "DOCUMENT_ALREADY_READ",
  "STRATEGY_NOT_FOUND",
  "SIGN_IN_REQUIRED",
  "NOT_ALLOWED",
  "SIGN_IN_FAILED",
  "ACCOUNT_LOCKED",
  "CODE_WRONG",
  "PASSWORD_WRONG",
  "PASSWORD_WEAK",
  "EMAIL_TAKEN",
  "SESSION_NOT_FOUND",
  "LINK_NOT_VALID",
  "INVITATION_FOR_ANOTHER",
  "INVITATION_NOT_FOUND",
  "PERSON_NOT_FOUND",
  "MEMBER_NOT_FOUND",
  "ALREADY_MEMBER",
  "LAST_LEAD",
  "LAST_OPERATOR",
  "RESULT_NOT_CLOSED",
  "CONFIRMATION_WRONG",
  "MUNICIPALITY_TAKEN",
  "TOO_MANY_REQUESTS",
  "JOIN_CODE_UNKNOWN",
  "LIVE_NOT_FOUND",
  "LIVE_FULL",
  "LIVE_STEP_REFUSED",
  "SEAT_REQUIRED",
  "VOTE_NOT_OPEN",
  "MINUTES_NOT_FOUND",
  "MINUTES_STEP_REFUSED",
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** What a screen needs to say which thing it is about and offer the way on: `{ slug: "gladsaxe-2015" }`. */
export type AppErrorFacts = Readonly<Record<string, string>>;

/** A failure we expect and name. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly facts: AppErrorFacts;

  constructor(
    readonly code: AppErrorCode,
    message: string,
    { facts = {}, ...options }: ErrorOptions & { readonly facts?: AppErrorFacts } = {},
  ) {
    super(message, options);
    this.facts = facts;
  }
}
