import type { FastifyInstance } from "fastify";
import { refuse } from "./refuse";

const READING = new Set(["GET", "HEAD"]);

export type Asked = {
  readonly origin: string | undefined;
  /** What the browser says of the page's relation to this address (Sec-Fetch-Site); no script can set it. */
  readonly fetchSite: string | undefined;
  readonly host: string | undefined;
  readonly hasCookies: boolean;
};

/**
 * Whether a request that changes something comes from a page of our own. Over https from the public address alone. Over http, on one's
 * own machine, also from wherever the browser itself says it is: a development server stands in between on another port.
 * Without an origin and a word from the browser it is a program, which may ask as long as it brings no cookies.
 */
export function isOwn({ origin, fetchSite, host, hasCookies }: Asked, publicUrl: string): boolean {
  const own = new URL(publicUrl);
  if (origin !== undefined) {
    if (origin === own.origin) return true;
    if (own.protocol === "https:") return false;
    return origin === `http://${host}` || fetchSite === "same-origin";
  }
  if (fetchSite !== undefined) return fetchSite === "same-origin" || fetchSite === "none";
  return !hasCookies;
}

export function refuseForeignOrigins(server: FastifyInstance, publicUrl: string): void {
  server.addHook("onRequest", async ({ method, headers }, reply) => {
    if (READING.has(method)) return;
    const fetchSite = headers["sec-fetch-site"];
    const asked: Asked = {
      origin: headers.origin,
      fetchSite: typeof fetchSite === "string" ? fetchSite : undefined,
      host: headers.host,
      hasCookies: headers.cookie !== undefined,
    };
    if (!isOwn(asked, publicUrl)) {
      return refuse(reply, { status: 403, message: "The request comes from another page" });
    }
    if (headers["content-type"]?.split(";")[0]?.trim().toLowerCase() !== "application/json") {
      return refuse(reply, { status: 415, message: "The content is not application/json" });
    }
  });
}
