import { seededRandom, toSeed } from "@pejling/domain";
import type { ExampleInterview, ExampleRound } from "./example-content";
import type { ExampleRating } from "./rate-interview";

export type ExampleConsensus = {
  readonly interview: number;
  readonly question: string;
  readonly level: number;
  readonly rationale: string;
};

/** The share of questions a group had time to agree on. */
const AGREED_SHARE = 0.55;

/**
 * The levels a group agreed on after discussion: the middle of what its people had answered, never where they stood on
 * either side of the scale. A director alone has nobody to agree with.
 */
export function agreeInterview(
  { round, rationales }: ExampleRound,
  interview: ExampleInterview,
  ratings: readonly ExampleRating[],
): ExampleConsensus[] {
  if (interview.kind !== "group") return [];
  return interview.asks.flatMap((question) => {
    const levels = ratings
      .filter((rating) => rating.question === question)
      .map(({ value }) => Number(value))
      .filter((level) => Number.isInteger(level))
      .sort((a, b) => a - b);
    const level = levels[Math.floor(levels.length / 2)];
    const isFar = (levels.at(-1) ?? 0) - (levels[0] ?? 0) > 2;
    if (level === undefined || levels.length < 3 || isFar) return [];

    const rationale = rationales.find(
      (row) => row.interview === interview.number && row.question === question,
    );
    const seed = toSeed(`${round.slug} ${interview.number} ${question}`);
    if (rationale === undefined && seededRandom(seed)() >= AGREED_SHARE) return [];
    return [
      { interview: interview.number, question, level, rationale: rationale?.rationale ?? "" },
    ];
  });
}
