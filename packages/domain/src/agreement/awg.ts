import { countOptions, type Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";
import { levelVariance } from "./level-variance";

/**
 * a_wg: 1 − 2s²/s²max, where s²max is the largest variance possible at this mean (Brown & Hauenstein 2005).
 * From −1 (as divided as the mean permits) to 1. Undefined, and null, with fewer than A − 1 levels and when the mean
 * is so near an end that one person off it decides everything.
 */
export function awg(counts: LevelCounts, scale: Scale): number | null {
  const { n, sum } = sumLevels(counts, scale);
  const variance = levelVariance(counts, scale);
  if (variance === null || n < countOptions(scale) - 1) return null;

  const { min, max } = scale;
  if (sum < min * (n - 1) + max || sum > max * (n - 1) + min) return null;

  const mean = sum / n;
  const largest = (((max + min) * mean - mean * mean - max * min) * n) / (n - 1);
  return 1 - (2 * variance) / largest;
}
