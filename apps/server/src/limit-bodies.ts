import type { FastifyInstance } from "fastify";

const SMALL_BODY_BYTES = 1_048_576;
export const LARGE_BODY_BYTES = 31_457_280;
/** Doors that take a whole document or model file. */
const LARGE_DOORS = ["/trpc/strategy.read", "/trpc/model.import"];

/** A body is refused by its announced length, before it is read. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook("onRequest", async (request, reply) => {
    if (request.method !== "POST") return;
    const length = Number(request.headers["content-length"] ?? Number.NaN);
    if (Number.isNaN(length)) return reply.code(411).send({ error: "length required" });
    const isLarge = LARGE_DOORS.some((door) => request.url.split("?")[0] === door);
    if (length > (isLarge ? LARGE_BODY_BYTES : SMALL_BODY_BYTES)) {
      return reply.code(413).send({ error: "too large" });
    }
  });
}
