import type { FastifyInstance } from "fastify";
import { refuse } from "./refuse";

const SMALL_BODY_BYTES = 1_048_576;
export const LARGE_BODY_BYTES = 31_457_280;
const LONGEST_ADDRESS = 8192;
/** Doors that take a whole document or model file. */
const LARGE_DOORS = ["/trpc/strategy.read", "/trpc/model.import"];

/** A body is refused by its announced length, before it is read; one that comes in pieces without telling it, too. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook("onRequest", async ({ method, url, headers }, reply) => {
    if (url.length > LONGEST_ADDRESS) {
      return refuse(reply, { status: 414, message: "The address is too long" });
    }
    const announced = headers["content-length"];
    if (method === "GET" || method === "HEAD") {
      const hasBody = headers["transfer-encoding"] !== undefined || Number(announced ?? 0) > 0;
      return hasBody ? refuse(reply, { status: 400, message: "Reading takes no body" }) : undefined;
    }
    if (announced === undefined || !/^\d+$/.test(announced)) {
      return refuse(reply, { status: 411, message: "The length of the body is missing" });
    }
    const isLarge = LARGE_DOORS.includes(url.split("?")[0] ?? "");
    if (Number(announced) > (isLarge ? LARGE_BODY_BYTES : SMALL_BODY_BYTES)) {
      return refuse(reply, { status: 413, message: "The body is too large" });
    }
  });
}
