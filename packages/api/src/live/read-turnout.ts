import { countTurnout, type DbClient, type Scope, type SeatCounts } from "@pejling/db";
import type { Session } from "./hub";
import { type CommonState, readCommonState } from "./read-common-state";
import { readSeats } from "./read-seats";
import { shareReading } from "./share-reading";

/** The session with how many are seated, and how many have voted where a vote is open. */
export type TurnoutState = CommonState & {
  readonly voted: number | null;
  readonly seats: SeatCounts;
};

const share = shareReading<TurnoutState | null>("seats", "votes");

/** Reads it once for all the screens of those who lead the session. */
export function readTurnout(
  scope: Scope<DbClient>,
  session: Session,
): Promise<TurnoutState | null> {
  return share(session, async () => {
    const common = await readCommonState(scope, session);
    if (common === null) return null;
    const { sessionId } = session;
    const vote = common.question?.openVote ?? null;
    const voted =
      common.question === null || vote === null
        ? null
        : await countTurnout(scope, { sessionId, questionId: common.question.id, vote });
    return { ...common, voted, seats: await readSeats(scope, session) };
  });
}
