import { consensusIndex } from "../agreement/consensus-index";
import { isSplit } from "../agreement/is-split";
import { medianLevel } from "../agreement/median-level";
import { MIN_RATINGS_SHOWN } from "../disclosure/person-distribution";
import { countOptions, isLevelOn, type Scale } from "../model/scale";
import type { NonAnswer } from "../rating/rating";
import type { MinutesVote, MinutesVoteKind } from "./minutes";

/** How many gave one answer. */
export type Given = { readonly value: number | NonAnswer; readonly count: number };

/** What a vote came to, as minutes may tell it: with fewer than five levels their number alone. */
export function describeVote(about: {
  readonly kind: MinutesVoteKind;
  readonly given: readonly Given[];
  readonly scale: Scale;
  readonly isHidden?: boolean;
}): MinutesVote {
  const { kind, given, scale, isHidden = false } = about;
  const counts = new Array<number>(countOptions(scale)).fill(0);
  for (const { value, count } of given) {
    if (typeof value !== "number" || !isLevelOn(scale, value)) continue;
    counts[value - scale.min] = (counts[value - scale.min] ?? 0) + count;
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (isHidden || n < MIN_RATINGS_SHOWN) return { kind, n, shown: null };
  return {
    kind,
    n,
    shown: {
      distribution: Object.fromEntries(counts.map((count, at) => [at + scale.min, count])),
      median: medianLevel(counts, scale),
      agreement: consensusIndex(counts, scale),
      isSplit: isSplit(counts, scale) === true,
      dontKnow: countSaid(given, "dontKnow"),
      notApplicable: countSaid(given, "notApplicable"),
    },
  };
}

/**
 * Whether a vote must be hidden because of what was typed beside it: the results show the two together, so that the few who
 * were typed would be known by subtraction.
 */
export function isHiddenBeside(typed: readonly Given[]): boolean {
  const n = typed.filter(({ value }) => typeof value === "number").length;
  return n > 0 && n < MIN_RATINGS_SHOWN;
}

function countSaid(given: readonly Given[], said: NonAnswer): number {
  return given.reduce((sum, { value, count }) => sum + (value === said ? count : 0), 0);
}
