import type { FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

const TWO_YEARS_SECONDS = 63_072_000;

/** What no page of ours needs, no script on it may ask for. */
const PERMISSIONS = ["camera", "geolocation", "microphone", "payment", "usb", "display-capture"]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Everything comes from here; nothing inline, no frames, no plugins. Charts are saved as images through blob: addresses. */
export function toSecurityHeaders(publicUrl: string): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "same-origin" },
    // A browser keeps this for years: only who says that the address is https gets it.
    strictTransportSecurity: publicUrl.startsWith("https:")
      ? { maxAge: TWO_YEARS_SECONDS, includeSubDomains: false }
      : false,
  };
}

/** What the doors answer is kept nowhere; a stream must reach the browser as it is sent. */
export function addHeaders(server: FastifyInstance): void {
  server.addHook("onSend", async ({ url }, reply) => {
    reply.header("permissions-policy", PERMISSIONS);
    if (!url.startsWith("/trpc")) return;
    const isStream = String(reply.getHeader("content-type")).startsWith("text/event-stream");
    reply.header("cache-control", isStream ? "no-store, no-transform" : "no-store");
  });
}
