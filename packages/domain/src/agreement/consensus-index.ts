import type { Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";

/**
 * Agreement as Tastle & Wierman (2007) measure consensus: 1 + Σ p·log₂(1 − |X − μ|/d), d the width of the scale.
 * 1 when all chose the same level, 0 when half chose each end. It respects that levels have an order. Describes a
 * vote; it never says when to stop discussing (von der Gracht 2012). Fewer than two levels: null.
 */
export function consensusIndex(counts: LevelCounts, scale: Scale): number | null {
  const { n, sum } = sumLevels(counts, scale);
  if (n < 2) return null;

  const mean = sum / n;
  const width = scale.max - scale.min;
  let index = 1;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    index += (count / n) * Math.log2(1 - Math.abs(scale.min + at - mean) / width);
  }
  return Math.max(0, index);
}
