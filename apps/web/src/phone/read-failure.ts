import type { AppErrorCode } from "@pejling/domain";
import { m } from "../paraglide/messages";

type Expected = Extract<
  AppErrorCode,
  | "JOIN_CODE_UNKNOWN"
  | "LIVE_FULL"
  | "MINUTES_NOT_FOUND"
  | "MINUTES_STEP_REFUSED"
  | "SEAT_REQUIRED"
  | "TOO_MANY_REQUESTS"
  | "VOTE_NOT_OPEN"
>;

/**
 * What came of asking the server. `unreached`: no answer, or one that says no more than "not now". `outdated`: the server
 * did not understand, so that this page is of another version than it.
 */
export type Failure = Expected | "unreached" | "outdated";

const TEXTS: Readonly<Record<Failure, () => string>> = {
  JOIN_CODE_UNKNOWN: m.errors_join_code_unknown,
  LIVE_FULL: m.errors_live_full,
  MINUTES_NOT_FOUND: m.phone_minutes_none,
  MINUTES_STEP_REFUSED: m.phone_minutes_refused,
  SEAT_REQUIRED: m.phone_gone,
  TOO_MANY_REQUESTS: m.errors_too_many_requests,
  VOTE_NOT_OPEN: m.errors_vote_not_open,
  unreached: m.phone_offline,
  outdated: m.phone_outdated_text,
};

/** Answers to a question that the server of this page's version would have understood. */
const NOT_UNDERSTOOD: ReadonlySet<unknown> = new Set([400, 404, 405]);

export function readFailure(error: unknown): Failure {
  const data = fieldOf(error, "data");
  const code = fieldOf(data, "appCode");
  if (isExpected(code)) return code;
  return NOT_UNDERSTOOD.has(fieldOf(data, "httpStatus")) ? "outdated" : "unreached";
}

export function textForFailure(failure: Failure): string {
  return TEXTS[failure]();
}

function isExpected(code: unknown): code is Expected {
  return typeof code === "string" && /^[A-Z]/.test(code) && code in TEXTS;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
