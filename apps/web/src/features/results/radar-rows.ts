import type { Result } from "./results-types";

export type RadarRow = {
  readonly theme: string;
  readonly own: number;
  readonly target?: number;
  readonly earlier?: number;
};

/** A theme without a score has no spoke: drawn as 0 it would read as the worst result. Unrounded; the view rounds. */
export function toRadarRows(
  { themes }: Pick<Result, "themes">,
  earlier: Pick<Result, "themes"> | null,
): readonly RadarRow[] {
  const before = new Map(earlier?.themes.map(({ theme, score }) => [theme, score]));
  return themes.flatMap(({ theme, score, target }) => {
    if (score === null) return [];
    const past = before.get(theme) ?? null;
    return [
      {
        theme,
        own: score,
        ...(target !== null && { target: target.level }),
        ...(past !== null && { earlier: past }),
      },
    ];
  });
}
