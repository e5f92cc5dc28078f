import type { Band, Confidence, Result } from "./results-types";

export type GapRow = {
  readonly theme: string;
  readonly own: number | null;
  readonly target: number | null;
  /** Target minus level: above 0 is the way left to go. */
  readonly gap: number | null;
  readonly earlier: number | null;
  readonly units: readonly { readonly unit: string; readonly score: number | null }[];
  readonly band: Band | null;
};

/** Furthest from the target first; then themes without a target, weakest first; last those without a number. */
export function toGapRows({
  result,
  earlier,
  confidence,
}: {
  readonly result: Pick<Result, "themes" | "cells">;
  readonly earlier: Pick<Result, "themes"> | null;
  readonly confidence: Pick<Confidence, "themes"> | null;
}): readonly GapRow[] {
  const before = new Map(earlier?.themes.map(({ theme, score }) => [theme, score]));
  const bands = new Map(confidence?.themes.map(({ theme, band }) => [theme, band]));
  const rows = result.themes.map(({ theme, score, target }) => ({
    theme,
    own: score,
    target: target?.level ?? null,
    gap: target === null || score === null ? null : target.level - score,
    earlier: before.get(theme) ?? null,
    units: result.cells
      .filter((cell) => cell.theme === theme)
      .map((cell) => ({ unit: cell.unit, score: cell.score })),
    band: bands.get(theme) ?? null,
  }));
  return rows.sort(byGap);
}

function byGap(a: GapRow, b: GapRow): number {
  if (a.gap !== null && b.gap !== null) return b.gap - a.gap;
  if (a.gap !== null || b.gap !== null) return a.gap === null ? 1 : -1;
  if (a.own === null || b.own === null) return Number(a.own === null) - Number(b.own === null);
  return a.own - b.own;
}
