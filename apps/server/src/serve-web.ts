import { existsSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { refuseMissing } from "./answer-errors";

const YEAR_SECONDS = 31_536_000;

/** The built pages. Their assets carry a hash in the name and may be kept for good; no page ever is. */
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
  server.setNotFoundHandler(({ method, url }, reply) => {
    const page = method === "GET" ? findPage(url) : null;
    if (page === null) return refuseMissing(reply);
    return reply.header("cache-control", "no-cache").sendFile(page);
  });
}

/** The page an address that is no file leads to. Participants have one of their own, small enough for their phones. */
export function findPage(url: string): string | null {
  if (/^\/trpc|^\/(?:deltag\/)?assets\//.test(url)) return null;
  return /^\/deltag(?:[/?]|$)/.test(url) ? "deltag/phone.html" : "index.html";
}
