import { medianOf } from "./median-of";

/** One person's level in a vote. Who gave no level is left out. */
export type Vote = { readonly respondent: string; readonly level: number };

export type VoteStability = {
  /** Persons with a level in both votes. */
  readonly n: number;
  /** Share (0–1) of these who changed their level. */
  readonly changed: number | null;
  /** The second vote's median minus the first's, over everybody in each vote: the medians that were shown. */
  readonly medianShift: number | null;
};

/**
 * What happened between two votes on the same question. Stability, not agreement, tells whether a discussion has
 * come to rest (von der Gracht 2012). Nobody in both votes: `changed` is null. An empty vote: `medianShift` is null.
 */
export function compareVotes(before: readonly Vote[], after: readonly Vote[]): VoteStability {
  const first = new Map(before.map((vote) => [vote.respondent, vote.level]));
  let n = 0;
  let moved = 0;
  for (const { respondent, level } of after) {
    const earlier = first.get(respondent);
    if (earlier === undefined) continue;
    n += 1;
    if (earlier !== level) moved += 1;
  }

  const medianBefore = medianOf(before.map((vote) => vote.level));
  const medianAfter = medianOf(after.map((vote) => vote.level));
  return {
    n,
    changed: n === 0 ? null : moved / n,
    medianShift: medianBefore === null || medianAfter === null ? null : medianAfter - medianBefore,
  };
}
