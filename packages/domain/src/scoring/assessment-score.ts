/** The whole result of one assessment, unrounded. `null` is "no number", never 0. */
export type AssessmentScore = {
  readonly questions: readonly QuestionScore[];
  readonly cells: readonly CellScore[];
  readonly themes: readonly ThemeScore[];
  readonly overall: OverallScore;
};

/** What decided a question's level, in order of precedence. */
export const LEVEL_BASES = ["validated", "consensus", "median"] as const;
export type LevelBasis = (typeof LEVEL_BASES)[number];

/** Why a theme has no score in a unit. */
export const CELL_REASONS = ["nothingApplicable", "nothingRated", "belowMinCoverage"] as const;
export type CellReason = (typeof CELL_REASONS)[number];

/** One question in one unit. `n` and `distribution` count levels only; the non-answers have their own counts. */
export type QuestionScore = {
  readonly unit: string;
  readonly question: string;
  readonly n: number;
  /** How many of `n` come from blind votes; absent where none do. */
  readonly votes?: number;
  readonly distribution: Readonly<Record<string, number>>;
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Tastle & Wierman's consensus, 0–1. */
  readonly agreement: number | null;
  readonly rwg: number | null;
  readonly adm: number | null;
  readonly awg: number | null;
  readonly split: boolean | null;
  readonly level: number | null;
  readonly basis: LevelBasis | null;
  /** Leaders' median minus employees' median. */
  readonly roleGap: number | null;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly notAsked: number;
  /** False when everybody who answered said not applicable and nobody set a level. */
  readonly applicable: boolean;
};

/** One theme in one unit. */
export type CellScore = {
  readonly unit: string;
  readonly theme: string;
  readonly score: number | null;
  /** Share (0–1) of the applicable question weight that has a level. */
  readonly coverage: number | null;
  readonly min: number | null;
  readonly geometricMean: number | null;
  readonly gated: number | null;
  /** Distinct respondents with at least one level in the theme, `voters` included. */
  readonly n: number;
  /** How many voted blind, at least: see `countVoters`. Absent where nobody did. */
  readonly voters?: number;
  readonly rwgj: number | null;
  readonly reason: CellReason | null;
  readonly roleGap: number | null;
};

/** One theme in the municipality. `icc1` and `icc2` may be negative; a view shows 0. */
export type ThemeScore = {
  readonly theme: string;
  /** How many voted blind, at least. They are in the score, but not in `icc1`, `icc2` and `roleGap`. Absent: nobody. */
  readonly voters?: number;
  readonly score: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly icc1: number | null;
  readonly icc2: number | null;
  readonly roleGap: number | null;
};

export type OverallScore = {
  readonly score: number | null;
  /** Share (0–1) of the way to the municipality's targets. */
  readonly percentToTarget: number | null;
};
