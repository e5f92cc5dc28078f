import { joinLiveInput } from "@pejling/contract";
import { findSeat, leaveSeat, saveSeat, scopeTo } from "@pejling/db";
import { AppError, type SeatHolder } from "@pejling/domain";
import type { Context } from "../context";
import { procedure } from "../trpc";
import { requirePlace } from "./find-live";
import { hashSeatKey } from "./hash-keys";
import { announce } from "./hub";
import { requireSeat } from "./require-seat";
import { forgetSeat, keepSeat } from "./seat-cookie";

/**
 * Takes a seat with a code and keeps the phone's secret in its cookie. The same phone coming twice, or asking again because the
 * answer was lost, has the seat it had. A phone has one seat: another session's is given up.
 */
export const joinLive = procedure.input(joinLiveInput).mutation(async ({ ctx, input }) => {
  const { municipalityId, sessionId } = await requirePlace(ctx, input.code);
  const keyHash = hashSeatKey(input.key);
  const held = await findSeat(ctx.db, { keyHash, now: ctx.now() });
  const isSeated = await saveSeat(scopeTo(ctx.db, municipalityId), {
    ...{ sessionId, keyHash, role: input.role, isHandOver: false },
  });
  if (!isSeated) throw new AppError("LIVE_FULL", "Cannot join: the session has no room for more");
  if (held !== null && held.sessionId !== sessionId) await leave(ctx, held);
  if (ctx.browser !== null) keepSeat(ctx.browser, input.key);
  announce({ db: ctx.db, municipalityId, sessionId }, "turnout");
});

/** Gives the seat up; what was voted from it counts all the same. */
export const leaveLive = procedure.mutation(async ({ ctx }) => {
  await leave(ctx, requireSeat(ctx));
  if (ctx.browser !== null) forgetSeat(ctx.browser);
});

async function leave({ db }: Context, { municipalityId, ...seat }: SeatHolder): Promise<void> {
  await leaveSeat(scopeTo(db, municipalityId), seat);
  announce({ db, municipalityId, sessionId: seat.sessionId }, "turnout");
}
