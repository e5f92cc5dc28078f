import type { Result } from "./results-types";

export type Change = {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
};
export type RoundRow = Change & {
  readonly theme: string;
  readonly units: readonly (Change & { readonly unit: string })[];
};
type Round = Pick<Result, "themes" | "cells">;

/** Only the same questions can be compared: another model, or another version of it, is another measuring rod. */
export function isComparable(
  one: Pick<Result, "assessment">,
  other: Pick<Result, "assessment">,
): boolean {
  const [a, b] = [one.assessment, other.assessment];
  return a.modelId === b.modelId && a.modelVersion === b.modelVersion;
}

/** Whichever round the reader came from, time runs one way. */
export function inTimeOrder<
  Round extends { readonly assessment: { readonly periodStart: string } },
>(one: Round, other: Round): { readonly before: Round; readonly after: Round } {
  const isOlder = one.assessment.periodStart < other.assessment.periodStart;
  return isOlder ? { before: one, after: other } : { before: other, after: one };
}

/**
 * Theme by theme from one round to the next, largest change first whichever way. Units are matched by code; one that is
 * in a single round has no change. No number in either round: no change, and last.
 */
export function toRoundRows(before: Round, after: Round): readonly RoundRow[] {
  const scoresBefore = new Map(before.themes.map(({ theme, score }) => [theme, score]));
  const units = [...new Set([...after.cells, ...before.cells].map(({ unit }) => unit))];
  return after.themes
    .map(({ theme, score }) => ({
      theme,
      ...toChange(scoresBefore.get(theme) ?? null, score),
      units: units.map((unit) => ({
        unit,
        ...toChange(findScore(before, unit, theme), findScore(after, unit, theme)),
      })),
    }))
    .sort(byChange);
}

function byChange(a: Change, b: Change): number {
  if (a.change !== null && b.change !== null) return Math.abs(b.change) - Math.abs(a.change);
  return Number(a.change === null) - Number(b.change === null);
}

function toChange(before: number | null, after: number | null): Change {
  return { before, after, change: before === null || after === null ? null : after - before };
}

function findScore({ cells }: Round, unit: string, theme: string): number | null {
  return cells.find((cell) => cell.unit === unit && cell.theme === theme)?.score ?? null;
}
