import { compareVotes, type Vote, type VoteStability } from "../agreement/compare-votes";
import { keepGroups } from "./keep-groups";
import type { LiveValue, VoteNumber } from "./live-state";

/** One device's answers to one question in both votes; null: it did not vote. `group` is "" where it is not kept. */
export type Ballot = {
  readonly key: string;
  readonly first: LiveValue | null;
  readonly second: LiveValue | null;
  readonly group: string;
};

/** How many of a group gave one answer in one vote. Never zero. */
export type Tally = {
  readonly vote: VoteNumber;
  readonly group: string;
  readonly value: LiveValue;
  readonly count: number;
};

/** What a vote comes to: counts alone, small groups merged into "". The order is that of the answers, not of the ballots. */
export function countBallots(ballots: readonly Ballot[], vote: VoteNumber): readonly Tally[] {
  const cast = ballots.flatMap(({ group, ...ballot }) => {
    const value = vote === 1 ? ballot.first : ballot.second;
    return value === null ? [] : [{ group, value }];
  });
  const kept = keepGroups(countBy(cast.map(({ group }) => group).sort()));
  const counts = new Map<string, Tally>();
  for (const { group, value } of cast) {
    const shown = group !== "" && kept.has(group) ? group : "";
    const key = `${shown} ${value}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { vote, group: shown, value, count });
  }
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, tally]) => tally);
}

/** How the votes moved between the first and the second: see {@link compareVotes}. "Don't know" is no level and left out. */
export function compareBallots(ballots: readonly Ballot[]): VoteStability {
  return compareVotes(toVotes(ballots, 1), toVotes(ballots, 2));
}

function toVotes(ballots: readonly Ballot[], vote: VoteNumber): readonly Vote[] {
  return ballots.flatMap(({ key, first, second }) => {
    const level = vote === 1 ? first : second;
    return typeof level === "number" ? [{ respondent: key, level }] : [];
  });
}

function countBy(groups: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}
