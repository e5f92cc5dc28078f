import { joinLiveInput } from "@pejling/contract";
import { findSeat, hasSeat, leaveSeat, saveSeat, scopeTo } from "@pejling/db";
import { AppError, type SeatHolder } from "@pejling/domain";
import type { Context } from "../context";
import { procedure } from "../trpc";
import { requirePlace } from "./find-live";
import { hashSeatKey } from "./hash-keys";
import { announce } from "./hub";
import { requireSeat } from "./require-seat";
import { keepSeat, readSeatKey } from "./seat-cookie";

/**
 * Takes a seat with a code and keeps the phone's secret in its cookie. The same phone coming twice, or asking again because the
 * answer was lost, has the seat it had, and so the votes: the secret it has is taken before the one it sends. A phone has one
 * seat: another session's is given up.
 */
export const joinLive = procedure.input(joinLiveInput).mutation(async ({ ctx, input }) => {
  const { municipalityId, sessionId } = await requirePlace(ctx, input.code);
  const key = (await findOwnKey(ctx, { municipalityId, sessionId })) ?? input.key;
  const keyHash = hashSeatKey(key);
  const seat = ctx.actor.kind === "system" ? null : ctx.actor.seat;
  const held = seat ?? (await findSeat(ctx.db, { keyHash, now: ctx.now() }));
  const isSeated = await saveSeat(scopeTo(ctx.db, municipalityId), {
    ...{ sessionId, keyHash, role: input.role, isHandOver: false },
  });
  if (!isSeated) throw new AppError("LIVE_FULL", "Cannot join: the session has no room for more");
  if (held !== null && held.sessionId !== sessionId) await leave(ctx, held);
  if (ctx.browser !== null) keepSeat(ctx.browser, key);
  announce({ db: ctx.db, municipalityId, sessionId }, "seats");
});

/**
 * Gives the seat up; what was voted from it counts all the same. The phone keeps its secret, so that it cannot come back as
 * somebody else and vote once more.
 */
export const leaveLive = procedure.mutation(async ({ ctx }) => {
  await leave(ctx, requireSeat(ctx));
});

type Place = { readonly municipalityId: string; readonly sessionId: string };

/** The secret the phone has from before, when it has been in this session with it. */
async function findOwnKey(
  { db, browser }: Context,
  { municipalityId, sessionId }: Place,
): Promise<string | null> {
  const key = browser === null ? null : readSeatKey(browser);
  if (key === null) return null;
  const keyHash = hashSeatKey(key);
  return (await hasSeat(scopeTo(db, municipalityId), { sessionId, keyHash })) ? key : null;
}

async function leave({ db }: Context, { municipalityId, ...seat }: SeatHolder): Promise<void> {
  await leaveSeat(scopeTo(db, municipalityId), seat);
  announce({ db, municipalityId, sessionId: seat.sessionId }, "seats");
}
