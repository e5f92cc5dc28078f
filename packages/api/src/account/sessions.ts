import { revokeSessionInput } from "@pejling/contract";
import { endOtherSessions, endSession, listSessions } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { procedure } from "../trpc";
import { requirePerson } from "./require-person";

/** Where the person is signed in, newest first. */
export const sessions = procedure.query(async ({ ctx }) => {
  const { userId, sessionId } = requirePerson(ctx, "list sessions");
  const open = await listSessions(ctx.db, { userId, now: ctx.now() });
  return open.map((session) => ({ ...session, isThis: session.id === sessionId }));
});

export const revokeSession = procedure
  .input(revokeSessionInput)
  .mutation(async ({ ctx, input }) => {
    const { userId } = requirePerson(ctx, "end a session");
    const has = await endSession(ctx.db, { userId, sessionId: input.id, now: ctx.now() });
    if (!has) throw new AppError("SESSION_NOT_FOUND", "Cannot end session: it is not open");
  });

export const revokeOtherSessions = procedure.mutation(async ({ ctx }) => {
  const person = requirePerson(ctx, "end sessions");
  return { ended: await endOtherSessions(ctx.db, { ...person, now: ctx.now() }) };
});
