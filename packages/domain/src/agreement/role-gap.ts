import type { Scale } from "../model/scale";
import { type LevelCounts, sumLevels } from "./level-counts";
import { medianLevel } from "./median-level";
import { medianOf } from "./median-of";

/** The fewest persons on each side before leaders and employees are compared. */
const MIN_ROLE_SIZE = 2;

/**
 * Leaders' median minus employees' median: above 0 when leaders see a higher maturity. Directors are on neither side.
 * Fewer than two persons on a side: null. Here from any values, such as each person's mean over a theme.
 */
export function roleGap(leaders: readonly number[], employees: readonly number[]): number | null {
  if (leaders.length < MIN_ROLE_SIZE || employees.length < MIN_ROLE_SIZE) return null;
  return subtract(medianOf(leaders), medianOf(employees));
}

/** The role gap on one question, from the two sides' counted levels. */
export function levelRoleGap(sides: {
  readonly leaders: LevelCounts;
  readonly employees: LevelCounts;
  readonly scale: Scale;
}): number | null {
  const { leaders, employees, scale } = sides;
  if (sumLevels(leaders, scale).n < MIN_ROLE_SIZE) return null;
  if (sumLevels(employees, scale).n < MIN_ROLE_SIZE) return null;
  return subtract(medianLevel(leaders, scale), medianLevel(employees, scale));
}

function subtract(leaders: number | null, employees: number | null): number | null {
  return leaders === null || employees === null ? null : leaders - employees;
}
