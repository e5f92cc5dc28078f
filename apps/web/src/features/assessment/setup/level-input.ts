import { formatLevel } from "../../../lib/formatters";

/** The levels a target may be set to. */
export const TARGET_LEVELS = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5] as const;

/** A level as a person writes it: `2,3` or `2.3`. Null outside 1–5, and when it is no number. */
export function parseLevel(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  const level = /^\d(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return level >= 1 && level <= 5 ? level : null;
}

export function toLevelText(level: number): string {
  return Number.isInteger(level) ? String(level) : formatLevel(level);
}
