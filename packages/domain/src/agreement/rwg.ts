import type { Scale } from "../model/scale";
import type { LevelCounts } from "./level-counts";
import { levelVariance } from "./level-variance";
import { uniformVariance } from "./uniform-variance";

/**
 * r_wg: 1 − s²/σ², the share by which the levels vary less than random answers would (James, Demaree & Wolf 1984).
 * A group more divided than chance would be negative and is given as 0. Fewer than two levels: null.
 */
export function rwg(counts: LevelCounts, scale: Scale): number | null {
  const variance = levelVariance(counts, scale);
  return variance === null ? null : Math.max(0, 1 - variance / uniformVariance(scale));
}
