import type { Result } from "./results-types";

export type LicenceRow = {
  readonly theme: string;
  /** Share (0–1) of the variation that is differences between units. Null: it cannot be computed. */
  readonly share: number | null;
  /** Below 0 there is more difference inside the units than between them; it is shown as 0. */
  readonly isNegative: boolean;
  /** How many votes without a name the share leaves out, counted in persons, at least. */
  readonly voters: number;
};

/** May the units be averaged? Theme by theme from ICC(1), most different first; what has no number last. */
export function toLicenceRows({ themes }: Pick<Result, "themes">): readonly LicenceRow[] {
  return themes
    .map(({ theme, icc1, voters = 0 }) => ({
      theme,
      share: icc1 === null ? null : Math.max(0, icc1),
      isNegative: icc1 !== null && icc1 < 0,
      voters,
    }))
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1));
}

/** The theme in the middle stands for them all: a mean would hide that some cannot be computed. */
export function middleShare(rows: readonly LicenceRow[]): number | null {
  const shares = rows.flatMap(({ share }) => share ?? []).sort((a, b) => a - b);
  const high = shares[Math.floor(shares.length / 2)];
  const low = shares[Math.floor((shares.length - 1) / 2)];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}
