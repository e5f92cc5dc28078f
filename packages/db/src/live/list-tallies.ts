import { LIVE_PHASES, type LivePhase, type Tally, VOTES } from "@pejling/domain";
import type { Scope } from "../database/client";
import { parseCode } from "../database/parse-code";
import { parseLiveValue } from "./parse-live-value";

/** One question of a session with what its closed votes came to. An open vote has no tallies. */
export type QuestionTallies = {
  readonly questionId: string;
  readonly phase: LivePhase;
  readonly tallies: readonly Tally[];
  /** Between the two votes: how many had a level in both, and how many of them changed it. Null before the second is closed. */
  readonly inBoth: number | null;
  readonly changed: number | null;
};

/** Every question that has been on the session's screens, or one of them. */
export async function listTallies(
  { db, municipalityId }: Scope,
  { sessionId, questionId }: { readonly sessionId: string; readonly questionId?: string },
): Promise<readonly QuestionTallies[]> {
  const rows = await db.liveQuestion.findMany({
    where: { municipalityId, sessionId, ...(questionId === undefined ? {} : { questionId }) },
    orderBy: { questionId: "asc" },
    select: {
      questionId: true,
      phase: true,
      inBoth: true,
      changed: true,
      tallies: {
        orderBy: [{ vote: "asc" }, { roleGroup: "asc" }, { value: "asc" }],
        select: { vote: true, roleGroup: true, value: true, count: true },
      },
    },
  });
  return rows.map(({ phase, tallies, ...row }) => ({
    ...row,
    phase: parseCode(LIVE_PHASES, phase, "live phase"),
    tallies: tallies.map(({ vote, roleGroup, value, count }) => ({
      vote: VOTES.find((known) => known === vote) ?? 1,
      group: roleGroup,
      value: parseLiveValue(value),
      count,
    })),
  }));
}
