import { countOptions, isLevelOn, type Scale } from "../model/scale";

/** How many gave each level, lowest level first: on 1–5 the levels [3,3,4] are the counts [0,0,2,1,0]. */
export type LevelCounts = ArrayLike<number>;

/** Counts levels on a scale. What is not a level on it is not counted. */
export function countLevels(levels: readonly number[], scale: Scale): readonly number[] {
  const counts = new Array<number>(countOptions(scale)).fill(0);
  for (const level of levels) {
    if (!isLevelOn(scale, level)) continue;
    const at = level - scale.min;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Whole-number sums of the counted levels: how many, their sum and the sum of their squares. Exact, so order never matters. */
export type LevelSums = {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
};

export function sumLevels(counts: LevelCounts, scale: Scale): LevelSums {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    const level = scale.min + at;
    n += count;
    sum += count * level;
    squares += count * level * level;
  }
  return { n, sum, squares };
}
