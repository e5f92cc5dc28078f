import fastifyCompress from "@fastify/compress";
import fastifyHelmet from "@fastify/helmet";
import { type AppRouter, appRouter, type Context } from "@pejling/api";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import fastify, { LogController } from "fastify";
import { createContexts, type Web } from "./create-contexts";
import { LARGE_BODY_BYTES, limitBodies } from "./limit-bodies";
import { SECURITY_HEADERS } from "./security-headers";
import { serveWeb } from "./serve-web";

export type ServerOptions = {
  readonly world: Pick<Context, "db" | "now" | "newId">;
  readonly web: Web;
  readonly webFolder: string;
  readonly logLevel: "silent" | "error" | "warn" | "info";
};

const COMPRESS_FROM_BYTES = 2048;

/** The HTTP server: doors under /trpc, a health check, and the built pages for every other address. */
export async function createServer({ world, web, webFolder, logLevel }: ServerOptions) {
  const server = fastify({
    routerOptions: { maxParamLength: 5000 },
    bodyLimit: LARGE_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    logger: logLevel === "silent" ? false : { level: logLevel, redact: ["req.headers.cookie"] },
    genReqId: () => world.newId(),
  });
  limitBodies(server);
  await server.register(fastifyHelmet, SECURITY_HEADERS);
  await server.register(fastifyCompress, {
    threshold: COMPRESS_FROM_BYTES,
    encodings: ["br", "gzip"],
  });
  await server.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      createContext: createContexts(world, web),
      onError: ({ error, path, ctx }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        server.log.error({ err: error.cause ?? error, path, requestId: ctx?.requestId }, "bug");
      },
    },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
  server.get("/healthz", () => ({ ok: true }));
  await serveWeb(server, webFolder);
  return server;
}
