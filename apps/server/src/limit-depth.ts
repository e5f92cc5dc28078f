import type { FastifyInstance, FastifyReply } from "fastify";
import { findJsonProblem } from "./find-json-problem";
import { refuse } from "./refuse";

/** Looks at the JSON text of a question or a body before anybody parses it. */
export function limitDepth(server: FastifyInstance): void {
  server.addHook("onRequest", async ({ query }, reply) => {
    for (const value of Object.values(query ?? {})) {
      for (const text of [value].flat()) {
        if (typeof text === "string" && isRefused(reply, text)) return reply;
      }
    }
  });
  server.addHook("preValidation", async ({ body }, reply) => {
    if (typeof body === "string" && isRefused(reply, body)) return reply;
  });
}

function isRefused(reply: FastifyReply, text: string): boolean {
  switch (findJsonProblem(text)) {
    case "deep":
      refuse(reply, { status: 400, message: "The content is nested too deeply" });
      return true;
    case "key":
      refuse(reply, { status: 400, message: "The content has a key that is not allowed" });
      return true;
    case null:
      return false;
  }
}
