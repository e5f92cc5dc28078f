import type { Scope } from "@pejling/db";
import {
  type Ballot,
  compareBallots,
  countBallots,
  LEVELS,
  LIVE_NON_ANSWERS,
  type LiveValue,
} from "@pejling/domain";
import type { ExampleInterview, ExampleLive, ExampleRound } from "@pejling/reference/example";
import { endOf, startOf } from "./example-clock";
import { toInterviewId } from "./example-ids";
import { type ExampleRating, rateInterview } from "./rate-interview";

/** Whether an interview was answered from phones: then nothing was typed, and there are counts alone. */
export function findLiveOf({ live }: ExampleRound, { number }: ExampleInterview) {
  return live.find(({ interview }) => interview === number);
}

/**
 * A session that has ended: what everybody would have typed, as blind votes. On some questions the group voted twice, and what
 * is drawn is the second vote. The group is so small that no capacity is kept.
 */
export async function writeLive(scope: Scope, example: ExampleRound): Promise<void> {
  for (const interview of example.interviews) {
    const held = findLiveOf(example, interview);
    if (held !== undefined) await writeSession(scope, { example, interview, held });
  }
}

type Held = {
  readonly example: ExampleRound;
  readonly interview: ExampleInterview;
  readonly held: ExampleLive;
};

async function writeSession(
  { db, municipalityId }: Scope,
  { example, interview, held }: Held,
): Promise<void> {
  const { id: assessmentId, slug } = example.round;
  const interviewId = toInterviewId(slug, interview.number);
  const sessionId = `${interviewId}-afvikling`;
  const drawn = rateInterview(example, interview);
  const voted = interview.asks.map((question) => {
    const ballots = toBallots(
      drawn.filter((rating) => rating.question === question),
      held.firstVotes.find((row) => row.question === question)?.values,
    );
    return { question, ballots, isTwice: ballots.some(({ second }) => second !== null) };
  });
  await db.liveSession.create({
    data: {
      ...{ municipalityId, assessmentId, interviewId, id: sessionId },
      ...{ openedAt: startOf(interview), endedAt: endOf(interview) },
    },
  });
  const of = { municipalityId, sessionId };
  await db.liveQuestion.createMany({
    data: voted.map(({ question, ballots, isTwice }) => {
      const { n, changed } = compareBallots(ballots);
      const moved = { inBoth: n, changed: changed === null ? null : Math.round(changed * n) };
      return isTwice
        ? { ...of, questionId: question, phase: "shownAgain", ...moved }
        : { ...of, questionId: question, phase: "shown" };
    }),
  });
  await db.liveTally.createMany({
    data: voted.flatMap(({ question, ballots, isTwice }) =>
      [...countBallots(ballots, 1), ...(isTwice ? countBallots(ballots, 2) : [])].map(
        ({ vote, group, value, count }) => ({
          ...of,
          ...{ questionId: question, vote, roleGroup: group, value: String(value), count },
        }),
      ),
    ),
  });
}

function toBallots(
  drawn: readonly ExampleRating[],
  firstVotes: readonly (string | number)[] | undefined,
): readonly Ballot[] {
  return drawn.flatMap(({ participant, value: given }): readonly Ballot[] => {
    const value = toLiveValue(given);
    if (value === null) return [];
    const before = firstVotes?.[participant - 1];
    const votes =
      before === undefined
        ? { first: value, second: null }
        : { first: toLiveValue(before), second: value };
    return [{ key: String(participant), group: "", ...votes }];
  });
}

/** What a phone can answer; null for what it cannot, such as that nothing was asked. */
function toLiveValue(value: string | number): LiveValue | null {
  return [...LEVELS, ...LIVE_NON_ANSWERS].find((known) => known === value) ?? null;
}
