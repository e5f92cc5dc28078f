import type { Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";

/** Arithmetic mean of the levels. Nobody gave a level: null. */
export function meanLevel(counts: LevelCounts, scale: Scale): number | null {
  const { n, sum } = sumLevels(counts, scale);
  return n === 0 ? null : sum / n;
}
