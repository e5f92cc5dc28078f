import {
  consensusIndex,
  isSplit,
  LEVELS,
  type Level,
  LIVE_NON_ANSWERS,
  type LiveValue,
  medianLevel,
  type Tally,
  type VoteNumber,
} from "@pejling/domain";

const SCALE = { min: 1, max: 5 };

export type TallyRow = {
  readonly value: LiveValue;
  readonly count: number;
  /** In the vote before, when there was one. */
  readonly before: number | null;
  /** Of the longest bar, 0–1. */
  readonly share: number;
  readonly shareBefore: number;
};

/** What one vote came to. Null is "cannot be said", never 0. */
export type VoteResult = {
  readonly levels: readonly TallyRow[];
  /** "Don't know" and "not relevant", those somebody has given. */
  readonly others: readonly TallyRow[];
  readonly answers: number;
  /** Answers that are a level. */
  readonly rated: number;
  readonly median: number | null;
  readonly lowest: Level | null;
  readonly highest: Level | null;
  readonly agreement: number | null;
  readonly isSplit: boolean | null;
  readonly medianBefore: number | null;
};

export function toVoteResult(tallies: readonly Tally[], vote: VoteNumber): VoteResult {
  const now = countBy(tallies, vote);
  const before = vote === 2 ? countBy(tallies, 1) : null;
  const most = Math.max(1, ...now.values(), ...(before?.values() ?? []));
  const toRow = (value: LiveValue): TallyRow => {
    const count = now.get(value) ?? 0;
    const earlier = before && (before.get(value) ?? 0);
    const shareBefore = (earlier ?? 0) / most;
    return { value, count, before: earlier, share: count / most, shareBefore };
  };
  const counts = LEVELS.map((level) => now.get(level) ?? 0);
  const used = LEVELS.filter((level) => now.has(level));
  return {
    levels: LEVELS.map(toRow),
    others: LIVE_NON_ANSWERS.map(toRow).filter(({ count, before }) => count + (before ?? 0) > 0),
    answers: sum([...now.values()]),
    rated: sum(counts),
    median: medianLevel(counts, SCALE),
    lowest: used[0] ?? null,
    highest: used[used.length - 1] ?? null,
    agreement: consensusIndex(counts, SCALE),
    isSplit: isSplit(counts, SCALE),
    medianBefore:
      before &&
      medianLevel(
        LEVELS.map((level) => before.get(level) ?? 0),
        SCALE,
      ),
  };
}

function countBy(tallies: readonly Tally[], vote: VoteNumber): ReadonlyMap<LiveValue, number> {
  const counts = new Map<LiveValue, number>();
  for (const tally of tallies) {
    if (tally.vote !== vote) continue;
    counts.set(tally.value, (counts.get(tally.value) ?? 0) + tally.count);
  }
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
