import type { Role } from "../model/maturity-model";
import type { ScoringModel } from "../model/scoring-model";
import type { NonAnswer, Target } from "../rating/rating";

/** Everything a score is computed from, and nothing computed. Levels are plain numbers: the model's scale rules. */
export type ScoringInput = {
  readonly model: ScoringModel;
  readonly units: readonly ScoringUnit[];
  readonly targets: readonly Target[];
  readonly ratings: readonly ScoringRating[];
  readonly consensus: readonly ScoringConsensus[];
  readonly validations: readonly ScoringValidation[];
  /** Absent where nobody has voted blind. */
  readonly votes?: readonly ScoringVotes[];
};

/** `weight` is 1 or a headcount. `parent` places the unit in the organisation and changes no score. */
export type ScoringUnit = {
  readonly id: string;
  readonly weight: number;
  readonly parent?: string;
};

export type ScoringRating = {
  readonly unit: string;
  readonly question: string;
  readonly respondent: string;
  readonly role: Role;
  readonly value: number | NonAnswer;
};

/**
 * How many of one group gave one answer to one question in a blind vote. Nobody knows whose answers they are, and nothing
 * ties a person's answer to one question to the answer to the next.
 */
export type ScoringVotes = {
  readonly unit: string;
  readonly question: string;
  readonly value: number | NonAnswer;
  /** A whole number above 0. */
  readonly count: number;
  /** The capacity they took part in, where it is kept. */
  readonly role?: Role;
  /** Which group it was: two votes of one group may be the same persons', those of two groups are not. */
  readonly group?: string;
};

/** Several groups in one unit may each agree on a level: one entry per group. */
export type ScoringConsensus = {
  readonly unit: string;
  readonly question: string;
  readonly level: number;
  /** Which group it was, where a unit has several; it changes no score. */
  readonly group?: string;
};

export type ScoringValidation = {
  readonly unit: string;
  readonly question: string;
  readonly level: number;
  readonly rationale: string;
};
