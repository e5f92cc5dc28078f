import { medianOf } from "./median-of";

/** The fewest persons on each side before leaders and employees are compared. */
export const MIN_ROLE_SIZE = 2;

/**
 * Leaders' median minus employees' median: above 0 when leaders see a higher maturity. The values are levels for a
 * question and each person's mean for a theme. Directors are on neither side. Fewer than two persons on a side: null.
 */
export function roleGap(leaders: readonly number[], employees: readonly number[]): number | null {
  if (leaders.length < MIN_ROLE_SIZE || employees.length < MIN_ROLE_SIZE) return null;
  const leader = medianOf(leaders);
  const employee = medianOf(employees);
  return leader === null || employee === null ? null : leader - employee;
}
