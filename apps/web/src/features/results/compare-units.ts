import type { Result } from "./results-types";

const VISIBLE = 0.05;

type UnitMean = { readonly unit: string; readonly mean: number };

/**
 * Which units are furthest on, by their mean over the themes every unit has a score in: a unit without its weakest
 * theme must not win by it. One unit, or no common theme: nobody. All alike at one decimal: `isLevel`.
 */
export function compareUnits({ cells, units }: Pick<Result, "cells" | "units">): {
  readonly leaders: readonly string[];
  readonly isLevel: boolean;
} {
  const nobody = { leaders: [], isLevel: false };
  const scored = units.filter(({ code }) =>
    cells.some(({ unit, score }) => unit === code && score !== null),
  );
  if (scored.length < 2) return nobody;
  const themes = [...new Set(cells.map(({ theme }) => theme))].filter((theme) =>
    scored.every(({ code }) =>
      cells.some((cell) => cell.unit === code && cell.theme === theme && cell.score !== null),
    ),
  );
  if (themes.length === 0) return nobody;

  const means: readonly UnitMean[] = scored.map(({ code }) => {
    const scores = cells.flatMap(({ unit, theme, score }) =>
      unit === code && score !== null && themes.includes(theme) ? [score] : [],
    );
    return { unit: code, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
  const best = Math.max(...means.map(({ mean }) => mean));
  const leaders = means.filter(({ mean }) => best - mean < VISIBLE).map(({ unit }) => unit);
  return leaders.length === scored.length
    ? { leaders: [], isLevel: true }
    : { leaders, isLevel: false };
}
