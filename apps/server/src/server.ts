import type { Server } from "node:http";
import fastifyCompress from "@fastify/compress";
import fastifyHelmet from "@fastify/helmet";
import { type AppRouter, appRouter, type Context } from "@pejling/api";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import fastify, { type FastifyHttpOptions, LogController } from "fastify";
import { answerErrors } from "./answer-errors";
import { createContexts, type Web } from "./create-contexts";
import { LARGE_BODY_BYTES, limitBodies } from "./limit-bodies";
import { limitDepth } from "./limit-depth";
import { LARGEST_BATCH, limitRates, type RateLimits, USUAL_LIMITS } from "./limit-rates";
import { type LogLevel, toLogger } from "./logging";
import { mountOidc } from "./oidc/mount-oidc";
import { refuse } from "./refuse";
import { refuseForeignOrigins } from "./refuse-foreign-origins";
import { addHeaders, toSecurityHeaders } from "./security-headers";
import { serveWeb } from "./serve-web";

export type ServerOptions = {
  readonly world: Pick<Context, "db" | "now" | "newId">;
  readonly web: Web;
  readonly webFolder: string;
  readonly logLevel: LogLevel;
  /** Where log lines go; the process' own output unless a test looks at them. */
  readonly logStream?: { write(line: string): void };
  readonly limits?: RateLimits;
  readonly patienceMs?: typeof PATIENCE_MS;
  /** The proxies in front whose word about the sender's address counts: how many, or which. Null: nobody's does. */
  readonly trustProxy?: number | readonly string[] | null;
};

const COMPRESS_FROM_BYTES = 2048;
const LONGEST_HEADERS_BYTES = 16_384;
/** A connection that says nothing, a request that does not come to its end, headers that drip in. */
const PATIENCE_MS = {
  ...{ connection: 150_000, request: 120_000, headers: 15_000, keepAlive: 65_000 },
  /** How often it is looked at. */
  check: 5000,
};

/** The HTTP server: doors under /trpc, a health check, and the built pages for every other address. */
export async function createServer(options: ServerOptions) {
  const { world, web, webFolder } = options;
  const server = createFastify(options);
  answerErrors(server);
  const contextOf = createContexts(world, web);
  addHeaders(server);
  await server.register(fastifyHelmet, toSecurityHeaders(web.publicUrl));
  await limitRates(server, { limits: options.limits ?? USUAL_LIMITS, keys: web });
  limitBodies(server);
  refuseForeignOrigins(server, web.publicUrl);
  limitDepth(server);
  await server.register(fastifyCompress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ["br", "gzip"],
  });
  await server.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      maxBatchSize: LARGEST_BATCH,
      createContext: contextOf,
      onError: ({ error, path, ctx }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        server.log.error({ err: error.cause ?? error, path, requestId: ctx?.requestId }, "bug");
      },
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
  mountOidc(server, { web, now: world.now, contextOf });
  server.get("/healthz", () => ({ ok: true }));
  await serveWeb(server, webFolder);
  return server;
}

function createFastify(options: ServerOptions) {
  const { world, logLevel, logStream, trustProxy, patienceMs = PATIENCE_MS } = options;
  const settings: FastifyHttpOptions<Server> = {
    routerOptions: { maxParamLength: 5000 },
    bodyLimit: LARGE_BODY_BYTES,
    http: { maxHeaderSize: LONGEST_HEADERS_BYTES, connectionsCheckingInterval: patienceMs.check },
    requestTimeout: patienceMs.request,
    connectionTimeout: patienceMs.connection,
    keepAliveTimeout: patienceMs.keepAlive,
    trustProxy:
      typeof trustProxy === "number"
        ? (_address, hop) => hop < trustProxy
        : [...(trustProxy ?? [])],
    logController: new LogController({ disableRequestLogging: true }),
    logger: toLogger(logLevel, logStream),
    genReqId: () => world.newId(),
    frameworkErrors: (_, __, reply) => {
      refuse(reply, { status: 400, message: "The address cannot be read" });
    },
  };
  const server = fastify(settings);
  server.server.headersTimeout = patienceMs.headers;
  return server;
}
