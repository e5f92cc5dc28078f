import type { Result } from "./results-types";

export type RoleGapRow = {
  readonly theme: string;
  /** Leaders' median minus employees' median in the municipality. */
  readonly own: number | null;
  readonly units: readonly { readonly unit: string; readonly gap: number }[];
  /** The largest difference anywhere in the row, whichever way it points. */
  readonly largest: number;
};

/** Themes where leaders and employees can be compared, the widest gap first. Hidden gaps are not there to be drawn. */
export function toRoleGapRows({
  themes,
  cells,
}: Pick<Result, "themes" | "cells">): readonly RoleGapRow[] {
  return themes
    .flatMap(({ theme, roleGap }) => {
      const units = cells.flatMap((cell) =>
        cell.theme === theme && cell.roleGap !== null
          ? [{ unit: cell.unit, gap: cell.roleGap }]
          : [],
      );
      if (roleGap === null && units.length === 0) return [];
      const gaps = [...units.map(({ gap }) => gap), ...(roleGap === null ? [] : [roleGap])];
      return [{ theme, own: roleGap, units, largest: Math.max(...gaps.map(Math.abs)) }];
    })
    .sort((a, b) => Math.abs(b.own ?? 0) - Math.abs(a.own ?? 0) || b.largest - a.largest);
}

/** The axis reaches as far as the widest gap, at least one level each way, and the same to both sides. */
export function roleGapReach(rows: readonly RoleGapRow[]): number {
  return Math.max(1, Math.ceil(Math.max(0, ...rows.map(({ largest }) => largest))));
}
