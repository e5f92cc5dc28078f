import { isClash } from "@pejling/db";
import { AppError, type AppErrorCode } from "@pejling/domain";
import { initTRPC, TRPCError } from "@trpc/server";
import { passGate, toAbout } from "./access/gate";
import { guardStream } from "./access/guard-stream";
import { isStillWelcome } from "./access/is-still-welcome";
import { openStream } from "./access/stream";
import { isRecorded, type RecordedCall } from "./audit/is-recorded";
import { record } from "./audit/record";
import { toEntry } from "./audit/to-entry";
import type { Context } from "./context";

const STATUS_BY_CODE: Record<AppErrorCode, TRPCError["code"]> = {
  MUNICIPALITY_NOT_FOUND: "NOT_FOUND",
  ASSESSMENT_NOT_FOUND: "NOT_FOUND",
  ASSESSMENT_CLOSED: "CONFLICT",
  ASSESSMENT_NOT_OPEN: "CONFLICT",
  ASSESSMENT_INCOMPLETE: "UNPROCESSABLE_CONTENT",
  ASSESSMENT_SLUG_TAKEN: "CONFLICT",
  ASSESSMENT_HAS_ANSWERS: "CONFLICT",
  STATUS_CHANGE_NOT_ALLOWED: "CONFLICT",
  UNIT_NOT_FOUND: "NOT_FOUND",
  UNIT_IN_USE: "CONFLICT",
  UNIT_CODE_TAKEN: "CONFLICT",
  UNIT_CYCLE: "UNPROCESSABLE_CONTENT",
  INTERVIEW_NOT_FOUND: "NOT_FOUND",
  INTERVIEW_HAS_ANSWERS: "CONFLICT",
  PARTICIPANT_NOT_FOUND: "NOT_FOUND",
  PARTICIPANT_HAS_ANSWERS: "CONFLICT",
  QUESTION_UNKNOWN: "UNPROCESSABLE_CONTENT",
  THEME_UNKNOWN: "UNPROCESSABLE_CONTENT",
  RATIONALE_MISSING: "UNPROCESSABLE_CONTENT",
  ENTRY_NOT_FOUND: "NOT_FOUND",
  ID_TAKEN: "CONFLICT",
  MODEL_NOT_FOUND: "NOT_FOUND",
  MODEL_INVALID: "UNPROCESSABLE_CONTENT",
  MODEL_VERSION_CHANGED: "CONFLICT",
  DOCUMENT_UNREADABLE: "UNPROCESSABLE_CONTENT",
  DOCUMENT_ALREADY_READ: "CONFLICT",
  STRATEGY_NOT_FOUND: "NOT_FOUND",
  SIGN_IN_REQUIRED: "UNAUTHORIZED",
  NOT_ALLOWED: "FORBIDDEN",
  SIGN_IN_FAILED: "UNAUTHORIZED",
  ACCOUNT_LOCKED: "TOO_MANY_REQUESTS",
  CODE_WRONG: "UNAUTHORIZED",
  PASSWORD_WRONG: "UNAUTHORIZED",
  PASSWORD_WEAK: "UNPROCESSABLE_CONTENT",
  EMAIL_TAKEN: "CONFLICT",
  SESSION_NOT_FOUND: "NOT_FOUND",
  LINK_NOT_VALID: "NOT_FOUND",
  INVITATION_FOR_ANOTHER: "CONFLICT",
  INVITATION_NOT_FOUND: "NOT_FOUND",
  PERSON_NOT_FOUND: "NOT_FOUND",
  MEMBER_NOT_FOUND: "NOT_FOUND",
  ALREADY_MEMBER: "CONFLICT",
  LAST_LEAD: "CONFLICT",
  LAST_OPERATOR: "CONFLICT",
  RESULT_NOT_CLOSED: "CONFLICT",
  CONFIRMATION_WRONG: "UNPROCESSABLE_CONTENT",
  MUNICIPALITY_TAKEN: "CONFLICT",
  TOO_MANY_REQUESTS: "TOO_MANY_REQUESTS",
  JOIN_CODE_UNKNOWN: "NOT_FOUND",
  LIVE_NOT_FOUND: "NOT_FOUND",
  LIVE_FULL: "CONFLICT",
  LIVE_STEP_REFUSED: "CONFLICT",
  SEAT_REQUIRED: "UNAUTHORIZED",
  VOTE_NOT_OPEN: "CONFLICT",
  MINUTES_NOT_FOUND: "NOT_FOUND",
  MINUTES_STEP_REFUSED: "CONFLICT",
};

/** A stream's reader is found anew this often. */
const CHECK_STREAMS_EVERY_MS = 3000;
const HEARTBEAT_MS = 15_000;

const t = initTRPC.context<Context>().create({
  sse: {
    ping: { enabled: true, intervalMs: HEARTBEAT_MS },
    client: { reconnectAfterInactivityMs: 3 * HEARTBEAT_MS },
  },
  errorFormatter: ({ shape, error, ctx }) => {
    const isBug = error.code === "INTERNAL_SERVER_ERROR";
    const expected = error.cause instanceof AppError ? error.cause : null;
    return {
      ...shape,
      message: toMessage(error),
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: error.code === "NOT_FOUND" && expected === null ? undefined : shape.data.path,
        appCode: expected?.code ?? null,
        facts: expected?.facts ?? {},
        errorId: isBug ? (ctx?.requestId ?? null) : null,
      },
    };
  },
});

const UNREACHED: Partial<Record<TRPCError["code"], string>> = {
  BAD_REQUEST: "The request cannot be read",
  NOT_FOUND: "There is nothing here",
  METHOD_NOT_SUPPORTED: "This is asked in another way",
};

/** Our own words, or what the shape of the input lacks: never what the request said, never our insides. */
function toMessage({ code, cause, message }: TRPCError): string {
  if (code === "INTERNAL_SERVER_ERROR") return "Something went wrong";
  const isOurs = cause instanceof AppError || cause?.name.endsWith("ZodError");
  return isOurs ? message : (UNREACHED[code] ?? "The request cannot be answered");
}

/** The only place an AppError becomes a transport error. */
const translateAppErrors = t.middleware(async ({ path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const cause = toAppError(result.error.cause, path);
  if (cause === null) return result;
  throw new TRPCError({ code: STATUS_BY_CODE[cause.code], message: cause.message, cause });
});

function toAppError(cause: unknown, path: string): AppError | null {
  if (cause instanceof AppError) return cause;
  return isClash(cause)
    ? new AppError("ID_TAKEN", `Cannot ${path}: that id is in use elsewhere`)
    : null;
}

/** Every call passes the gate; what leaves a trace is in the trail before it is answered. */
const passGateAndRecord = t.middleware(async ({ ctx, path, type, getRawInput, signal, next }) => {
  const input = await getRawInput();
  const trace = async (outcome: string) => {
    const call: RecordedCall = { path, type, outcome };
    if (!isRecorded(call)) return;
    await record(ctx.db, [toEntry(ctx, { action: path, outcome, about: toAbout(input), input })]);
  };
  try {
    const { reach } = passGate(ctx, { path, input });
    const stream = openStream();
    const result = await next({ ctx: { ...ctx, reach, stream } });
    await trace(
      result.ok ? "done" : (toAppError(result.error.cause, path)?.code ?? result.error.code),
    );
    if (!result.ok || type !== "subscription") return result;
    const everyMs = ctx.browser?.signIn.settings.checkStreamsEveryMs ?? CHECK_STREAMS_EVERY_MS;
    const isStillGood = () => isStillWelcome(ctx, { path, input, reach });
    const source = result.data as AsyncIterable<unknown>;
    return {
      ...result,
      data: guardStream(source, {
        isStillGood,
        everyMs,
        stream,
        signal: signal ?? stream.ended,
      }),
    };
  } catch (error) {
    if (error instanceof AppError) await trace(error.code);
    throw error;
  }
});

export const procedure = t.procedure.use(translateAppErrors).use(passGateAndRecord);
export const { router, createCallerFactory } = t;
