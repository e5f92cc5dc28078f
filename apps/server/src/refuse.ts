import type { AppErrorCode } from "@pejling/domain";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { FastifyReply } from "fastify";

const NAMES = {
  400: "BAD_REQUEST",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_SUPPORTED",
  408: "TIMEOUT",
  411: "BAD_REQUEST",
  413: "PAYLOAD_TOO_LARGE",
  414: "BAD_REQUEST",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_SERVER_ERROR",
} as const;

export type RefusalStatus = keyof typeof NAMES;

export type Refusal = {
  readonly status: RefusalStatus;
  /** One sentence, with nothing of the request in it. */
  readonly message: string;
  readonly appCode?: AppErrorCode;
  readonly errorId?: string;
};

/** Answers before any door is reached, in the shape the doors answer in, so that the page can say what it is about. */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, message, appCode = null, errorId = null } = refusal;
  const code = NAMES[status];
  const data = { code, httpStatus: status, appCode, facts: {}, errorId };
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .send({ error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } });
}
