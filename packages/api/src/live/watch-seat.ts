import { watchSeatInput } from "@pejling/contract";
import { type MinutesShown, scopeTo } from "@pejling/db";
import { tracked } from "@trpc/server";
import { procedure } from "../trpc";
import { follow } from "./hub";
import { type CommonState, readCommonState } from "./read-common-state";
import { requireSeat } from "./require-seat";
import type { LiveQuestionView } from "./to-question-view";

/** What a participant's phone shows. Turnout is not in it: nothing in it moves because somebody voted. */
export type SeatState = {
  readonly version: number;
  readonly hasEnded: boolean;
  readonly timerEndsAt: string | null;
  readonly now: string;
  readonly question: LiveQuestionView | null;
  /** The wording of the minutes that can be read from a seat now; null: none. */
  readonly minutes: MinutesShown | null;
};

/** The session as it moves, for one phone. A phone that comes back says what it has seen, and is told what is newer. */
export const watchSeat = procedure.input(watchSeatInput).subscription(async function* ({
  ctx,
  input,
}) {
  const { municipalityId, sessionId, keyHash } = requireSeat(ctx);
  const session = { db: ctx.db, municipalityId, sessionId };
  const following = follow(session, { kind: "phone", keyHash }, ctx.stream.ended);
  let seen = Number(input.lastEventId ?? 0);
  try {
    for (;;) {
      const common = await readCommonState(scopeTo(ctx.db, municipalityId), session);
      if (common === null) return;
      const { version } = common.live;
      if (version !== seen) {
        seen = version;
        yield tracked(String(version), toSeatState(common, ctx.now()));
      }
      if (common.live.endedAt !== null) return;
      if ((await following.next()) === null) return;
    }
  } finally {
    following.leave();
  }
});

function toSeatState({ live, question, minutes }: CommonState, now: Date): SeatState {
  return {
    version: live.version,
    hasEnded: live.endedAt !== null,
    timerEndsAt: live.timerEndsAt?.toISOString() ?? null,
    now: now.toISOString(),
    question,
    minutes,
  };
}
