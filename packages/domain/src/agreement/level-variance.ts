import type { Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";

/** Sample variance s² of the levels, divided by n − 1. Fewer than two levels: null. */
export function levelVariance(counts: LevelCounts, scale: Scale): number | null {
  const { n, sum, squares } = sumLevels(counts, scale);
  return n < 2 ? null : (n * squares - sum * sum) / (n * (n - 1));
}
