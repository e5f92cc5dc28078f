import type { CellScore } from "./assessment-score";
import { geometricMean, weightedMean } from "./weighted-mean";

/** A question as its theme sees it: what it weighs, and its level if it has one. */
export type CellQuestion = {
  readonly weight: number;
  readonly level: number | null;
  readonly applicable: boolean;
};

export type CellResult = Pick<
  CellScore,
  "score" | "coverage" | "min" | "geometricMean" | "gated" | "reason"
>;

/** Below this difference two sums of weights are the same: 0.1 + 0.2 must cover half of 0.6. */
const WEIGHT_TOLERANCE = 1e-12;

/**
 * A theme's score in a unit: the weighted mean of its questions' levels. A question that is not applicable leaves both
 * sums. One that is applicable but has no level (not asked, don't know, missing) stays in the coverage.
 *
 * Beside the mean: the lowest level (a mean of 1, 4 and 4 hides the 1), the geometric mean, and the gated level, the
 * highest whole level every question has reached, so a level of 1½ gates at 1. Too little coverage: no score and no
 * geometric mean, with the reason; the lowest and the gated level are facts and stay.
 */
export function scoreCell(questions: readonly CellQuestion[], minCoverage: number): CellResult {
  let applicableWeight = 0;
  let ratedWeight = 0;
  const terms: { value: number; weight: number }[] = [];
  for (const { weight, level, applicable } of questions) {
    if (!applicable) continue;
    applicableWeight += weight;
    if (level === null) continue;
    ratedWeight += weight;
    terms.push({ value: level, weight });
  }

  const min = terms.length === 0 ? null : Math.min(...terms.map((term) => term.value));
  const floor = { min, gated: min === null ? null : Math.floor(min) };
  const none = { score: null, geometricMean: null, ...floor };
  if (!(applicableWeight > 0)) return { ...none, coverage: null, reason: "nothingApplicable" };

  const coverage = ratedWeight / applicableWeight;
  if (terms.length === 0) return { ...none, coverage, reason: "nothingRated" };
  if (coverage < minCoverage - WEIGHT_TOLERANCE) {
    return { ...none, coverage, reason: "belowMinCoverage" };
  }
  const means = {
    score: weightedMean(terms),
    geometricMean: geometricMean(terms),
  };
  return { ...means, ...floor, coverage, reason: null };
}
