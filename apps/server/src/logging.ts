import type { FastifyServerOptions } from "fastify";

export type LogLevel = "silent" | "error" | "warn" | "info";
type LoggerOptions = Exclude<FastifyServerOptions["logger"], boolean | undefined>;

const SECRETS = ["cookie", "authorization", "set-cookie", "password", "token", "code"];

/**
 * A log holds no address somebody asked for (a link's secret stands in it), no cookie, and nothing a person wrote: an error tells what it
 * is and where, and what it says only where it is known to carry no content.
 */
export function toLogger(
  level: LogLevel,
  stream?: { write(line: string): void },
): false | LoggerOptions {
  if (level === "silent") return false;
  return {
    level,
    redact: {
      paths: SECRETS.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.headers["${name}"]`]),
      censor: "…",
    },
    serializers: {
      req: (request) => ({ id: request.id, method: request.method }),
      res: (reply) => ({ statusCode: reply.statusCode }),
      err: toLoggedError,
    },
    hooks: {
      // Without words of its own, a line would take the error's.
      logMethod(args, method) {
        const [first, ...words] = args;
        const isError = typeof first === "object" && first !== null && "err" in first;
        if (isError && words.length === 0) return method.call(this, first, "error");
        return method.apply(this, args);
      },
    },
    ...(stream === undefined ? {} : { stream }),
  };
}

/** Whose messages name code and tables, never values. */
const TELLING = new Set(["TypeError", "ReferenceError", "SqliteError", "OutOfScope"]);

function toLoggedError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const { name } = error;
  const code: unknown = Reflect.get(error, "code");
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    ...(typeof code === "string" ? { code } : {}),
    message: TELLING.has(name) ? (error.message.split("\n")[0] ?? "") : "",
    stack: frames.join("\n"),
  };
}
