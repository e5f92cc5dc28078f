import { countOptions, type Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";

/**
 * AD_M: mean distance, in levels, from the mean (Burke, Finkelstein & Dusig 1999). 0 when all agree.
 * Fewer than two levels: null.
 */
export function averageDeviation(counts: LevelCounts, scale: Scale): number | null {
  const { n, sum } = sumLevels(counts, scale);
  if (n < 2) return null;

  let distance = 0;
  for (let at = 0; at < counts.length; at += 1) {
    distance += (counts[at] ?? 0) * Math.abs(n * (scale.min + at) - sum);
  }
  return distance / (n * n);
}

/** The largest AD_M still called agreement: a sixth of the number of options (Burke & Dunlap 2002). */
export function acceptableDeviation(scale: Scale): number {
  return countOptions(scale) / 6;
}
