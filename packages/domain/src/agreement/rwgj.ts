import type { Scale } from "../model/scale";
import type { LevelCounts } from "./level-counts";
import { levelVariance } from "./level-variance";
import { uniformVariance } from "./uniform-variance";

/**
 * r_wg(j): agreement on the J questions of a theme together, from their mean variance (James, Demaree & Wolf 1984).
 * Questions with fewer than two levels are left out; none left: null. When the mean variance reaches that of random
 * answers it is 0: beyond that the formula changes sign and would call a divided group agreed.
 */
export function rwgj(questions: readonly LevelCounts[], scale: Scale): number | null {
  let count = 0;
  let sum = 0;
  for (const counts of questions) {
    const variance = levelVariance(counts, scale);
    if (variance === null) continue;
    count += 1;
    sum += variance;
  }
  if (count === 0) return null;

  const noise = sum / count / uniformVariance(scale);
  if (noise >= 1) return 0;
  const signal = count * (1 - noise);
  return signal / (signal + noise);
}
