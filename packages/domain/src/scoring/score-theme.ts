import type { ThemeScore } from "./assessment-score";
import { type Weighted, weightedMean } from "./weighted-mean";

/** A theme's score in one unit, with the unit's weight. */
export type ThemeUnit = {
  readonly weight: number;
  readonly score: number | null;
};

/**
 * A theme's score in the municipality: the mean of the units that have one, weighted by the units' weight (all equal,
 * or headcount). Always with the lowest and the highest unit: a mean alone hides the spread. No unit with a score: null.
 */
export function scoreTheme(
  units: readonly ThemeUnit[],
): Pick<ThemeScore, "score" | "lowest" | "highest"> {
  const terms = units.flatMap<Weighted>(({ weight, score }) =>
    score === null ? [] : [{ value: score, weight }],
  );
  const scores = terms.map((term) => term.value);
  return {
    score: weightedMean(terms),
    lowest: scores.length === 0 ? null : Math.min(...scores),
    highest: scores.length === 0 ? null : Math.max(...scores),
  };
}
