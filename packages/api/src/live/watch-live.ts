import { type LiveScreen, watchLiveInput } from "@pejling/contract";
import type { Level, Role } from "@pejling/domain";
import { tracked } from "@trpc/server";
import type { Stream } from "../access/stream";
import type { Context } from "../context";
import { procedure } from "../trpc";
import { follow, listPresent, type Present } from "./hub";
import { type Marks, readMarks } from "./read-marks";
import { readTurnout, type TurnoutState } from "./read-turnout";
import { requireLive } from "./require-live";
import type { LiveQuestionView } from "./to-question-view";

/** What facilitator, note taker and projector see. Of an open vote: how many have voted, and nothing else. */
export type LiveState = {
  readonly sessionId: string;
  readonly version: number;
  readonly hasEnded: boolean;
  readonly code: string | null;
  readonly openedAt: string;
  readonly timerEndsAt: string | null;
  /** The server's clock, so that a device with a wrong one counts down right. */
  readonly now: string;
  readonly question: LiveQuestionView | null;
  /** The levels the group has agreed on so far, question by question. */
  readonly agreed: Readonly<Record<string, Level>>;
  /** How often each of them, with its reason, was written; a sheet that has seen it seldomer reads it anew. */
  readonly written: Readonly<Record<string, number>>;
  /** Questions the note taker has ticked as answered. */
  readonly covered: readonly string[];
  /** Ballots cast in the open vote; null when none is open. */
  readonly voted: number | null;
  readonly seats: {
    readonly total: number;
    readonly handOver: number;
    /** Phones that are following right now. */
    readonly connected: number;
    readonly byRole: Readonly<Partial<Record<Role, number>>>;
  };
  readonly staff: readonly { readonly name: string; readonly screen: string }[];
};

/** How often turnout is told at most: a room that votes at once is told once. */
const TURNOUT_EVERY_MS = 500;

/** The session as it moves, for those who lead it. Whoever comes back is told where it stands now. */
export const watchLive = procedure
  .input(watchLiveInput)
  // What is refused is refused before the stream begins: what is thrown inside one reaches nobody by its name.
  .subscription(async ({ ctx, input }) => tellLive(ctx, input, await requireLive(ctx, input)));

type Found = Awaited<ReturnType<typeof requireLive>>;

async function* tellLive(
  ctx: Context & { readonly stream: Stream },
  { screen }: { readonly screen: LiveScreen },
  { scope, live }: Pick<Found, "scope" | "live">,
) {
  const session = { ...scope, db: ctx.db, sessionId: live.id };
  const name = ctx.actor.kind === "person" ? ctx.actor.name : "";
  const who: Present = { kind: "staff", name, screen };
  const following = follow(session, who, ctx.stream.ended);
  try {
    for (let events = 1; ; events++) {
      const turnout = await readTurnout(scope, session);
      if (turnout === null) return;
      const marks = await readMarks(scope, session, live.interviewId);
      const state = toLiveState(ctx.now(), { ...turnout, marks, present: listPresent(session) });
      yield tracked(`${state.version}.${events}`, state);
      if (state.hasEnded) return;
      const change = await following.next();
      if (change === null) return;
      if (change === "seats" || change === "votes") await following.gather(TURNOUT_EVERY_MS);
    }
  } finally {
    following.leave();
  }
}

type Told = TurnoutState & { readonly marks: Marks; readonly present: readonly Present[] };

function toLiveState(now: Date, { live, question, voted, seats, marks, present }: Told): LiveState {
  const { byRole, handOver } = seats;
  const phones = present.flatMap((each) => (each.kind === "phone" ? [each.keyHash] : []));
  return {
    sessionId: live.id,
    version: live.version,
    hasEnded: live.endedAt !== null,
    code: live.code,
    openedAt: live.openedAt.toISOString(),
    timerEndsAt: live.timerEndsAt?.toISOString() ?? null,
    now: now.toISOString(),
    question,
    ...marks,
    voted,
    seats: {
      total: [...byRole.values()].reduce((sum, count) => sum + count, 0),
      handOver,
      connected: new Set(phones).size,
      byRole: Object.fromEntries(byRole),
    },
    staff: present.flatMap((each) =>
      each.kind === "staff" ? [{ name: each.name, screen: each.screen }] : [],
    ),
  };
}
