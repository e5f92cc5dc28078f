import { seatHereInput, voteHereInput, voteInput } from "@pejling/contract";
import {
  type DbClient,
  findHandOver,
  type Scope,
  saveBallot,
  saveSeat,
  scopeTo,
} from "@pejling/db";
import { AppError, keepGroups, type LiveValue, type Role, type VoteNumber } from "@pejling/domain";
import type { Context } from "../context";
import { procedure } from "../trpc";
import { hashBallotKey, hashSeatKey } from "./hash-keys";
import { announce } from "./hub";
import { readSeats } from "./read-seats";
import { requireOpenLive } from "./require-live";
import { requireSeat } from "./require-seat";
import { sealFor } from "./seal-values";
import { readSeatKey } from "./seat-cookie";

type Cast = {
  readonly sessionId: string;
  readonly key: string;
  readonly role: Role;
  readonly questionId: string;
  readonly vote: VoteNumber;
  readonly value: LiveValue;
};

/** Casts the phone's ballot, or changes it while the vote is open. The answer is the same whatever was voted. */
export const vote = procedure.input(voteInput).mutation(async ({ ctx, input }) => {
  const { municipalityId, sessionId, role } = requireSeat(ctx);
  const key = ctx.browser === null ? null : readSeatKey(ctx.browser);
  if (key === null) throw new AppError("SEAT_REQUIRED", "Cannot vote: the phone has no secret");
  await cast(ctx, scopeTo(ctx.db, municipalityId), { ...input, sessionId, key, role });
});

/** A seat for somebody without a phone, who votes on the facilitator's screen. */
export const seatHere = procedure.input(seatHereInput).mutation(async ({ ctx, input }) => {
  const { scope, live } = await requireOpenLive(ctx, input);
  const isSeated = await saveSeat(scope, {
    sessionId: live.id,
    keyHash: hashSeatKey(input.key),
    role: input.role,
    isHandOver: true,
  });
  if (!isSeated) throw new AppError("LIVE_FULL", "Cannot add seat: there is no room for more");
  announce({ ...scope, db: ctx.db, sessionId: live.id }, "seats");
});

/** A ballot from a seat on the facilitator's screen, which that screen alone has the secret of. */
export const voteHere = procedure.input(voteHereInput).mutation(async ({ ctx, input }) => {
  const { scope, live } = await requireOpenLive(ctx, input);
  const { key, questionId, vote: number, value } = input;
  const sessionId = live.id;
  const role = await findHandOver(scope, { sessionId, keyHash: hashSeatKey(key) });
  if (role === null) throw new AppError("SEAT_REQUIRED", "Cannot vote: no such seat here");
  await cast(ctx, scope, { sessionId, key, role, questionId, vote: number, value });
});

/** The capacity stands beside a ballot only where enough have the same one that it says nothing of who. */
async function cast(
  ctx: Context,
  scope: Scope<DbClient>,
  { key, role, ...ballot }: Cast,
): Promise<void> {
  const session = { ...scope, db: ctx.db, sessionId: ballot.sessionId };
  const { byRole } = await readSeats(scope, session);
  const isCast = await saveBallot(scope, {
    ...ballot,
    key: hashBallotKey(key, ballot),
    group: keepGroups(byRole).has(role) ? role : "",
    seal: sealFor(ctx, ballot.sessionId),
  });
  if (!isCast) throw new AppError("VOTE_NOT_OPEN", "Cannot vote: the vote is not open");
  announce(session, "votes");
}
