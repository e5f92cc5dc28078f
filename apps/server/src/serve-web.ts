import { existsSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { refuseMissing } from "./answer-errors";

const YEAR_SECONDS = 31_536_000;

/** The built pages. Their assets carry a hash in the name and may be kept for good; index.html never is. */
export async function serveWeb(server: FastifyInstance, webFolder: string): Promise<void> {
  if (!existsSync(webFolder)) {
    server.setNotFoundHandler((_, reply) => refuseMissing(reply));
    return;
  }
  await server.register(fastifyStatic, {
    root: webFolder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = path.includes("/assets/");
      response.header(
        "cache-control",
        isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache",
      );
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === "GET" &&
      !request.url.startsWith("/trpc") &&
      !request.url.startsWith("/assets/");
    if (wantsPage) return reply.header("cache-control", "no-cache").sendFile("index.html");
    return refuseMissing(reply);
  });
}
