import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type RefusalStatus, refuse } from "./refuse";

const SENTENCES: Readonly<Record<number, string>> = {
  400: "The request cannot be read",
  404: "There is nothing here",
  408: "The request took too long",
  413: "The body is too large",
  415: "The content is not application/json",
};

/** What went wrong on the way to a door: one sentence, nothing of the request and of our insides. */
export function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) return refuseBug(request, reply, error);
    const known = (status in SENTENCES ? status : 400) as RefusalStatus;
    return refuse(reply, { status: known, message: SENTENCES[known] ?? "" });
  });
}

/** What is no door, no file and no page. */
export function refuseMissing(reply: FastifyReply): FastifyReply {
  return refuse(reply, { status: 404, message: SENTENCES[404] ?? "" });
}

function refuseBug(request: FastifyRequest, reply: FastifyReply, error: Error): FastifyReply {
  request.log.error({ err: error }, "bug");
  return refuse(reply, { status: 500, message: "Something went wrong", errorId: request.id });
}
