import type { Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";

/**
 * Is the group split? At least a third in the lowest third of the scale and at least a third in the highest
 * (after the RAND/UCLA appropriateness method): on 1–5 the levels 1–2 against 4–5. Fewer than two levels: null.
 */
export function isSplit(counts: LevelCounts, scale: Scale): boolean | null {
  const { n } = sumLevels(counts, scale);
  if (n < 2) return null;

  const width = scale.max - scale.min;
  let low = 0;
  let high = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (3 * at <= width) low += count;
    if (3 * (width - at) <= width) high += count;
  }
  return 3 * low >= n && 3 * high >= n;
}
