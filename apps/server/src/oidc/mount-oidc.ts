import {
  type Context,
  createOidcSource,
  finishSignIn,
  readCookie,
  SignInRefused,
} from "@pejling/api";
import type { SignInRefusal } from "@pejling/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Web } from "../create-contexts";
import {
  clearPending,
  pendingCookieName,
  type Remembered,
  readPending,
  setPending,
  untilFrom,
} from "./pending-cookie";
import { toLocalPath } from "./to-local-path";

const START = "/auth/oidc/start";
const CALLBACK = "/auth/oidc/callback";

type Mounting = {
  readonly web: Web;
  readonly now: () => Date;
  readonly contextOf: (call: { req: FastifyRequest; res: FastifyReply }) => Promise<Context>;
};

/** The two addresses of signing in through the provider: the way out and the way back. */
export function mountOidc(server: FastifyInstance, { web, now, contextOf }: Mounting): void {
  const { oidc = null, publicUrl, secret } = web;
  const keeping = { secret, isSecure: publicUrl.startsWith("https:") };
  // A HEAD must not use up what the GET after it needs.
  const once = { exposeHeadRoute: false };
  if (oidc === null) {
    for (const path of [START, CALLBACK]) {
      server.get(path, once, (_, reply) => refuse(reply, { code: "ikke-sat-op", til: "/" }));
    }
    return;
  }
  const { mapping } = oidc;
  const source = createOidcSource(oidc, { redirectUri: `${publicUrl}${CALLBACK}`, now });

  server.get<{ Querystring: { til?: unknown } }>(START, once, async (request, reply) => {
    const til = toLocalPath(request.query.til);
    try {
      const { address, pending } = await source.start();
      const remembered = { ...pending, til, until: untilFrom(now()) };
      reply.header("set-cookie", setPending(remembered, keeping));
      return send(reply, address);
    } catch (error) {
      return refuse(reply, { code: toCode(error, request), til });
    }
  });

  server.get(CALLBACK, once, async (request, reply) => {
    const pending = remember(request, { ...keeping, now: now() });
    const til = pending?.til ?? "/";
    reply.header("set-cookie", clearPending(keeping));
    try {
      const ctx = await contextOf({ req: request, res: reply });
      const back = new URL(request.url, publicUrl);
      const { problem } = await finishSignIn(ctx, { source, mapping, back, pending });
      if (problem === null) return send(reply, til);
      request.log.warn({ problem }, "a rule of the mapping gave nothing");
      return refuse(reply, { code: problem, til });
    } catch (error) {
      return refuse(reply, { code: toCode(error, request), til });
    }
  });
}

function remember(
  request: FastifyRequest,
  keeping: { readonly secret: string; readonly isSecure: boolean; readonly now: Date },
): Remembered | null {
  const name = pendingCookieName(keeping.isSecure);
  return readPending(readCookie(request.headers.cookie ?? "", name), keeping);
}

function toCode(error: unknown, request: FastifyRequest): SignInRefusal {
  if (error instanceof SignInRefused) {
    request.log.warn({ refusal: error.code, reason: nameOf(error.cause) }, "sign-in refused");
    return error.code;
  }
  request.log.error({ err: error, requestId: request.id }, "bug");
  return "fejl";
}

/** What the protocol calls it, which no person and no token stands in. */
function nameOf(cause: unknown): string {
  const { code, error } = (cause ?? {}) as { code?: unknown; error?: unknown };
  return [code, error].filter((part) => typeof part === "string" && /^\w{1,60}$/.test(part)).join();
}

/** The page says it in one sentence, and `til` lets the next try end where this one began. */
function refuse(
  reply: FastifyReply,
  { code, til }: { readonly code: SignInRefusal; readonly til: string },
) {
  const onwards = til === "/" ? "" : `&til=${encodeURIComponent(til)}`;
  return send(reply, `/log-ind?fejl=${code}${onwards}`);
}

function send(reply: FastifyReply, address: string) {
  return reply.header("cache-control", "no-store").redirect(address, 303);
}
