export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** The whole numbers a rating may take, both ends included. */
export type Scale = { readonly min: number; readonly max: number };

/** How many options the scale has: 5 on a scale from 1 to 5. */
export function countOptions(scale: Scale): number {
  return scale.max - scale.min + 1;
}

/** Is this a level on the scale? Levels are whole; a median may be a half, a level never is. */
export function isLevelOn(scale: Scale, value: number): boolean {
  return Number.isInteger(value) && value >= scale.min && value <= scale.max;
}
