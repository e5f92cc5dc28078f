import type { Scale } from "../model/scale";
import type { LevelCounts } from "./level-counts";

/** Median of the levels; with an even number the mean of the middle two, so halves occur. No levels: null. */
export function medianLevel(counts: LevelCounts, scale: Scale): number | null {
  let n = 0;
  for (let at = 0; at < counts.length; at += 1) n += counts[at] ?? 0;
  if (n === 0) return null;

  const lower = levelAtRank(counts, Math.ceil(n / 2));
  const upper = n % 2 === 1 ? lower : levelAtRank(counts, n / 2 + 1);
  return scale.min + (lower + upper) / 2;
}

function levelAtRank(counts: LevelCounts, rank: number): number {
  let seen = 0;
  for (let at = 0; at < counts.length; at += 1) {
    seen += counts[at] ?? 0;
    if (seen >= rank) return at;
  }
  return counts.length - 1;
}
