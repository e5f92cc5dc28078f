import type { Scale } from "./scale";

/**
 * The part of a maturity model that decides a score: ids, weights, scale and coverage rule.
 * A `MaturityModel` can be passed wherever this is asked for.
 */
export type ScoringModel = {
  readonly id: string;
  readonly version: string;
  readonly scale: Scale;
  readonly minCoverage: number;
  readonly themes: readonly ScoringTheme[];
};

/** A theme's weight is kept with the model; the overall score is a plain mean and does not use it. */
export type ScoringTheme = {
  readonly id: string;
  readonly weight: number;
  readonly questions: readonly ScoringQuestion[];
};

export type ScoringQuestion = { readonly id: string; readonly weight: number };
