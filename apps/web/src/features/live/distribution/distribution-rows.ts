import {
  consensusIndex,
  countLevels,
  isSplit,
  LEVELS,
  type Level,
  medianLevel,
  type Scale,
  type Tally,
  type VoteNumber,
} from "@pejling/domain";

/**
 * How the levels of one vote lie, in a word. `none`: nobody gave a level. `single`: one did. `same`: all the same.
 * `near`: no two further apart than neighbours. `split`: two camps, by the domain's rule. `spread`: the rest.
 */
export type Spread = "none" | "single" | "same" | "near" | "spread" | "split";

export type VoteFigure = {
  readonly vote: VoteNumber;
  /** How many gave each level, lowest first. */
  readonly counts: readonly number[];
  /** How many gave a level, and how many answered at all. */
  readonly n: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly spread: Spread;
  readonly lowest: Level | null;
  readonly highest: Level | null;
};

export type Move = {
  /** How many gave a level in both votes, and how many of them another one. */
  readonly inBoth: number;
  readonly changed: number;
  readonly from: number | null;
  readonly to: number | null;
};

export type Counted = {
  readonly closedVotes: readonly VoteNumber[];
  readonly tallies: readonly Tally[];
  readonly inBoth: number | null;
  readonly changed: number | null;
};

export type DistributionRows = {
  readonly votes: readonly VoteFigure[];
  /** The tallest bar of all, so that the votes are drawn alike; never 0. */
  readonly most: number;
  /** What the second vote changed; null when there has been none. */
  readonly move: Move | null;
};

const SCALE: Scale = { min: LEVELS[0], max: LEVELS[LEVELS.length - 1] ?? LEVELS[0] };

/** A question's closed votes, ready to be drawn. A vote that is not closed is not there. */
export function toDistribution({ closedVotes, ...counted }: Counted): DistributionRows {
  const votes = closedVotes.map((vote) => toVoteFigure(counted.tallies, vote));
  const [first, second] = votes;
  const { inBoth, changed } = counted;
  const hasMove = second !== undefined && inBoth !== null && changed !== null;
  return {
    votes,
    most: Math.max(1, ...votes.flatMap(({ counts }) => counts)),
    move: hasMove ? { inBoth, changed, from: first?.median ?? null, to: second.median } : null,
  };
}

function toVoteFigure(tallies: readonly Tally[], vote: VoteNumber): VoteFigure {
  const cast = tallies.filter((tally) => tally.vote === vote);
  const levels = cast.flatMap(({ value, count }) =>
    typeof value === "number" ? Array.from({ length: count }, () => value) : [],
  );
  const countOf = (wanted: Tally["value"]) =>
    cast.filter(({ value }) => value === wanted).reduce((sum, { count }) => sum + count, 0);
  const counts = countLevels(levels, SCALE);
  const given = LEVELS.filter((level) => levels.includes(level));
  return {
    vote,
    counts,
    n: levels.length,
    answered: cast.reduce((sum, { count }) => sum + count, 0),
    dontKnow: countOf("dontKnow"),
    notApplicable: countOf("notApplicable"),
    median: medianLevel(counts, SCALE),
    agreement: consensusIndex(counts, SCALE),
    spread: spreadOf(counts, given),
    lowest: given[0] ?? null,
    highest: given.at(-1) ?? null,
  };
}

function spreadOf(counts: readonly number[], given: readonly Level[]): Spread {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const [lowest] = given;
  const highest = given.at(-1);
  if (lowest === undefined || highest === undefined) return "none";
  if (n === 1) return "single";
  if (lowest === highest) return "same";
  if (isSplit(counts, SCALE) === true) return "split";
  return highest - lowest === 1 ? "near" : "spread";
}
