import { type Ends, findEnds } from "./ends";
import type { Band, Confidence, Result } from "./results-types";

export type UnitRow = {
  readonly theme: string;
  readonly own: number | null;
  readonly municipality: number | null;
  /** The unit's own target where it has one, else the municipality's. */
  readonly target: number | null;
  readonly other: number | null;
  /** Own minus the one compared with: the other unit, or else the municipality. */
  readonly difference: number | null;
  readonly band: Band | null;
};

/** One unit across the themes, most different first; where there is nothing to compare, last. */
export function toUnitRows({
  result,
  unit,
  other,
  confidence,
}: {
  readonly result: Pick<Result, "cells" | "themes" | "unitTargets">;
  readonly unit: string;
  readonly other: string | null;
  readonly confidence: Pick<Confidence, "cells"> | null;
}): readonly UnitRow[] {
  const scoreOf = (code: string | null, theme: string) =>
    result.cells.find((cell) => cell.unit === code && cell.theme === theme)?.score ?? null;
  return result.themes
    .map(({ theme, score, target }) => {
      const own = scoreOf(unit, theme);
      const rival = scoreOf(other, theme);
      const compared = other === null ? score : rival;
      const ownTarget = result.unitTargets.find((row) => row.unit === unit && row.theme === theme);
      return {
        theme,
        own,
        municipality: score,
        target: ownTarget?.level ?? target?.level ?? null,
        other: rival,
        difference: own === null || compared === null ? null : own - compared,
        band:
          confidence?.cells.find((row) => row.unit === unit && row.theme === theme)?.band ?? null,
      };
    })
    .sort(byDifference);
}

function byDifference(a: UnitRow, b: UnitRow): number {
  if (a.difference === null || b.difference === null) {
    return Number(a.difference === null) - Number(b.difference === null);
  }
  return Math.abs(b.difference) - Math.abs(a.difference);
}

export type UnitSummary = {
  /** Null where the unit is alike in all themes, or has a score in one only. */
  readonly ends: Ends<UnitRow> | null;
  readonly reached: number;
  readonly withTarget: number;
};

export function toUnitSummary(rows: readonly UnitRow[]): UnitSummary {
  const aimed = rows.filter(({ own, target }) => own !== null && target !== null);
  const reached = aimed.filter(({ own, target }) => (target ?? 0) - (own ?? 0) < 0.05);
  return {
    ends: findEnds(rows, ({ own }) => own),
    reached: reached.length,
    withTarget: aimed.length,
  };
}
