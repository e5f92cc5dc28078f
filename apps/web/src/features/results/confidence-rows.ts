import type { Confidence, Result } from "./results-types";

export type Role = "director" | "leader" | "employee";
export type Shares = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly none: number;
};

export type ConfidenceRow = {
  readonly theme: string;
  readonly score: number | null;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly reason: "noScore" | "levelsFixed" | "tooFewRespondents" | "fewRatings" | null;
  /** Units with a score, and of those the ones where every role has been heard. */
  readonly units: number;
  readonly unitsWithAllRoles: number;
  readonly missingRoles: readonly Role[];
  /** Units where some have voted without their role being kept. */
  readonly unitsWithUnknown: number;
  /** Plain mean over the units with a score. */
  readonly evidence: Shares | null;
  /** Rules that would put the units in another order. */
  readonly reorders: readonly ("min" | "geometricMean" | "equalWeights")[];
};

const RULES = ["min", "geometricMean", "equalWeights"] as const;

/** What can be said of how far each theme's number can be trusted, in the model's order. */
export function toConfidenceRows(
  { themes, cells }: Pick<Result, "themes" | "cells">,
  confidence: Confidence,
): readonly ConfidenceRow[] {
  return themes.map(({ theme, score }) => {
    const band = confidence.themes.find((row) => row.theme === theme);
    const scored = cells
      .filter((cell) => cell.theme === theme && cell.score !== null)
      .map(({ unit }) => unit);
    const isHere = (row: { readonly unit: string; readonly theme: string }) =>
      row.theme === theme && scored.includes(row.unit);
    const roles = confidence.roles.filter(isHere);
    const reorders = confidence.sensitivity.themes.find((row) => row.theme === theme)?.reorders;
    return {
      theme,
      score,
      band: band?.band ?? null,
      reason: band?.reason ?? null,
      units: scored.length,
      unitsWithAllRoles: roles.filter(
        ({ missing, unknown }) => missing.length === 0 && unknown === undefined,
      ).length,
      unitsWithUnknown: roles.filter(({ unknown }) => unknown !== undefined).length,
      missingRoles: [...new Set(roles.flatMap(({ missing }) => missing))],
      evidence: meanShares(
        confidence.cells.filter(isHere).flatMap(({ evidence }) => evidence ?? []),
      ),
      reorders: RULES.filter((rule) => reorders?.[rule] === true),
    };
  });
}

function meanShares(shares: readonly Shares[]): Shares | null {
  if (shares.length === 0) return null;
  const mean = (key: keyof Shares) =>
    shares.reduce((sum, share) => sum + share[key], 0) / shares.length;
  return { a: mean("a"), b: mean("b"), c: mean("c"), none: mean("none") };
}
