import type { LabelKey } from "./label-words";

/** One heading, label, list item or stretch of running text; offsets are in the cleaned text. */
export type Segment = {
  readonly kind: "heading" | "label" | "item" | "text";
  readonly start: number;
  readonly end: number;
  /** Without bullet, number and surplus spaces. */
  readonly text: string;
  readonly label: LabelKey | null;
  /** "tema" of "Strategisk tema 2: Data"; null for a heading without such a word. */
  readonly word: string | null;
  readonly ordinal: number | null;
  readonly isBullet: boolean;
  /** 1 for "#", 2 for "2.1"; null when the paper does not say. */
  readonly level: number | null;
  /** Cut out of a running line, so its own line breaks are lost. */
  readonly isFlat: boolean;
  readonly hasGapBefore: boolean;
};

/** Cleaned text has single spaces already; only line breaks are left to close. */
export function squeeze(text: string): string {
  return (text.includes("\n") ? text.replace(/\n+/gu, " ") : text).trim();
}
