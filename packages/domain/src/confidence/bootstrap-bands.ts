import type { AssessmentScore } from "../scoring/assessment-score";
import { indexInput } from "../scoring/index-input";
import type { ScoringInput } from "../scoring/scoring-input";
import { type Band, percentileBand } from "./percentile-band";
import { type ResampledCell, resampleUnit } from "./resample-unit";

/** How many times the respondents are drawn anew. */
export const REPLICATES = 2000;

/** Why a score has no band. */
export const NO_BAND_REASONS = ["noScore", "levelsFixed", "tooFewRespondents"] as const;
export type NoBandReason = (typeof NO_BAND_REASONS)[number];

export type CellBand = {
  readonly unit: string;
  readonly theme: string;
  readonly band: Band | null;
  readonly reason: NoBandReason | null;
  /** Share (0–1) of the theme's rated weight whose level the group or the consultant set. */
  readonly fixedShare: number | null;
};

export type ThemeBand = {
  readonly theme: string;
  readonly band: Band | null;
  readonly reason: NoBandReason | null;
  /** Units in the score that have a band of their own; the others stand still. */
  readonly units: number;
};

export type AssessmentBands = {
  readonly cells: readonly CellBand[];
  readonly themes: readonly ThemeBand[];
  readonly overall: Band | null;
};

/**
 * How much each score could have been another with other respondents of the same kind: a 95 % percentile bootstrap
 * (Efron 1979), respondents drawn anew within their unit, anonymous votes within their question.
 *
 * Medians are recomputed. A consensus or a validated level stays as it is: it was found by arguing, not by counting, and
 * drawing again says nothing of it. So the band is about who happened to be asked, never about whether the group was
 * right, and `fixedShare` tells how much of the score lies outside it. Where everything is fixed, or one person alone
 * gave the levels, there is no band: one of width 0 would look like certainty. The coverage rule is not applied again
 * in a replicate: coverage belongs to the interviews held. The same answers always give the same band.
 */
export function bootstrapBands(input: ScoringInput, score: AssessmentScore): AssessmentBands {
  const indexed = indexInput(input);
  const units = input.units.map((_, unit) =>
    resampleUnit(indexed, { unit, replicates: REPLICATES }),
  );
  const cellAt = (unit: number, theme: number) =>
    score.cells[unit * input.model.themes.length + theme];

  const cells = units.flatMap((themes, unit) =>
    themes.map((cell, theme) => toCellBand(cell, cellAt(unit, theme))),
  );
  const sums = input.model.themes.map((_, theme) =>
    averageUnits(
      units.flatMap((themes, unit) => {
        const cell = themes[theme];
        if (cell === undefined || (cellAt(unit, theme)?.score ?? null) === null) return [];
        return [{ cell, weight: input.units[unit]?.weight ?? 0 }];
      }),
    ),
  );
  const themes = input.model.themes.map(({ id }, theme) =>
    toThemeBand({
      theme: id,
      cells: cells.filter((cell) => cell.theme === id && cell.reason !== "noScore"),
      replicates: sums[theme] ?? new Float64Array(0),
    }),
  );
  const scored = sums.filter((_, theme) => (score.themes[theme]?.score ?? null) !== null);
  const isMoving = themes.some(({ band }) => band !== null);
  const overall = averageUnits(scored.map((replicates) => ({ cell: { replicates }, weight: 1 })));
  return { cells, themes, overall: isMoving ? percentileBand(overall) : null };
}

function toCellBand(
  cell: ResampledCell,
  scored: AssessmentScore["cells"][number] | undefined,
): CellBand {
  const place = { unit: scored?.unit ?? "", theme: scored?.theme ?? "" };
  if ((scored?.score ?? null) === null) {
    return { ...place, band: null, reason: "noScore", fixedShare: null };
  }
  const { fixedShare, respondents, replicates } = cell;
  if (respondents === 0) return { ...place, band: null, reason: "levelsFixed", fixedShare };
  if (respondents === 1) return { ...place, band: null, reason: "tooFewRespondents", fixedShare };
  return { ...place, band: percentileBand(replicates), reason: null, fixedShare };
}

function toThemeBand(found: {
  readonly theme: string;
  readonly cells: readonly CellBand[];
  readonly replicates: Float64Array;
}): ThemeBand {
  const { theme, cells, replicates } = found;
  const units = cells.filter(({ band }) => band !== null).length;
  if (units > 0) return { theme, band: percentileBand(replicates), reason: null, units };
  if (cells.length === 0) return { theme, band: null, reason: "noScore", units };
  const isFixed = cells.every(({ reason }) => reason === "levelsFixed");
  return { theme, band: null, reason: isFixed ? "levelsFixed" : "tooFewRespondents", units };
}

type WeightedReplicates = {
  readonly cell: Pick<ResampledCell, "replicates">;
  readonly weight: number;
};

/** Replicate by replicate, the weighted mean of those that have a number. */
function averageUnits(units: readonly WeightedReplicates[]): Float64Array {
  const numerators = new Float64Array(REPLICATES);
  const denominators = new Float64Array(REPLICATES);
  for (const { cell, weight } of units) {
    for (let at = 0; at < REPLICATES; at += 1) {
      const value = cell.replicates.length === 1 ? cell.replicates[0] : cell.replicates[at];
      if (value === undefined || Number.isNaN(value)) continue;
      numerators[at] = (numerators[at] ?? 0) + value * weight;
      denominators[at] = (denominators[at] ?? 0) + weight;
    }
  }
  return numerators.map((numerator, at) => numerator / (denominators[at] ?? 0));
}
