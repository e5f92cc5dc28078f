import { joinLiveInput } from "@pejling/contract";
import { leaveSeat, saveSeat, scopeTo } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { procedure } from "../trpc";
import { requirePlace } from "./find-live";
import { hashSeatKey } from "./hash-keys";
import { announce } from "./hub";
import { requireSeat } from "./require-seat";
import { forgetSeat, keepSeat } from "./seat-cookie";

/**
 * Takes a seat with a code and keeps the phone's secret in its cookie. The same phone coming twice, or asking again because the
 * answer was lost, has the seat it had.
 */
export const joinLive = procedure.input(joinLiveInput).mutation(async ({ ctx, input }) => {
  const { municipalityId, sessionId } = await requirePlace(ctx, input.code);
  const isSeated = await saveSeat(scopeTo(ctx.db, municipalityId), {
    sessionId,
    keyHash: hashSeatKey(input.key),
    role: input.role,
    isHandOver: false,
  });
  if (!isSeated) throw new AppError("LIVE_FULL", "Cannot join: the session has no room for more");
  if (ctx.browser !== null) keepSeat(ctx.browser, input.key);
  announce({ db: ctx.db, sessionId }, "turnout");
});

/** Gives the seat up; what was voted from it counts all the same. */
export const leaveLive = procedure.mutation(async ({ ctx }) => {
  const { municipalityId, ...seat } = requireSeat(ctx);
  await leaveSeat(scopeTo(ctx.db, municipalityId), seat);
  if (ctx.browser !== null) forgetSeat(ctx.browser);
  announce({ db: ctx.db, sessionId: seat.sessionId }, "turnout");
});
