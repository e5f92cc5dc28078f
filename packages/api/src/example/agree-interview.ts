import { seededRandom, toSeed } from "@pejling/domain";
import type { ExampleInterview, ExampleRound } from "@pejling/reference/example";
import type { ExampleRating } from "./rate-interview";

export type ExampleConsensus = {
  readonly interview: number;
  readonly question: string;
  readonly level: number;
  readonly rationale: string;
};

/** The share of questions a group had time to agree on. */
const AGREED_SHARE = 0.5;
const MIN_GROUP = 3;
const MAX_DISTANCE = 2;

/**
 * The levels a group agreed on after discussion: those it gave a reason for, and the middle of what its people had
 * answered on some of the others, never where they stood far apart. A director alone has nobody to agree with.
 */
export function agreeInterview(
  { round, rationales }: ExampleRound,
  interview: ExampleInterview,
  ratings: readonly ExampleRating[],
): ExampleConsensus[] {
  if (interview.kind !== "group") return [];
  return interview.asks.flatMap((question) => {
    const key = { interview: interview.number, question };
    const reasoned = rationales.find(
      (row) => row.interview === key.interview && row.question === question,
    );
    if (reasoned !== undefined) return [reasoned];
    const level = findCommonLevel(ratings.filter((rating) => rating.question === question));
    const draw = seededRandom(toSeed(`${round.slug} ${key.interview} ${question}`));
    return level === null || draw() >= AGREED_SHARE ? [] : [{ ...key, level, rationale: "" }];
  });
}

function findCommonLevel(ratings: readonly ExampleRating[]): number | null {
  const levels = ratings
    .map(({ value }) => Number(value))
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
  const [lowest] = levels;
  const middle = levels[Math.floor(levels.length / 2)];
  const highest = levels.at(-1);
  if (lowest === undefined || middle === undefined || highest === undefined) return null;
  return levels.length >= MIN_GROUP && highest - lowest <= MAX_DISTANCE ? middle : null;
}
