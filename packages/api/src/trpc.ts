import { type DbClient, isClash } from "@pejling/db";
import { AppError, type AppErrorCode } from "@pejling/domain";
import { initTRPC, TRPCError } from "@trpc/server";

export type Context = {
  readonly db: DbClient;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Shown to the user with a bug, and logged with it. */
  readonly requestId?: string | undefined;
};

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
};

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error, ctx }) => {
    const isBug = error.code === "INTERNAL_SERVER_ERROR";
    const expected = error.cause instanceof AppError ? error.cause : null;
    return {
      ...shape,
      message: isBug ? "Something went wrong" : shape.message,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        appCode: expected?.code ?? null,
        facts: expected?.facts ?? {},
        errorId: isBug ? (ctx?.requestId ?? null) : null,
      },
    };
  },
});

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

export const procedure = t.procedure.use(translateAppErrors);
export const { router, createCallerFactory } = t;
