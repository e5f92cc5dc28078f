import type { Scale } from "../model/scale";

/** Something in the input that cannot be scored, with the place it stands (`ratings[3].value`) and what stands there. */
export type ScoringProblem =
  | IdProblem
  | DuplicateProblem
  | LevelProblem
  | NumberProblem
  | RationaleProblem
  | ScaleProblem;

export type IdProblem = {
  readonly kind: "unknownUnit" | "unknownQuestion" | "unknownTheme" | "unknownParent";
  readonly path: string;
  readonly value: string;
};

/** `first` is where the same thing stood before. */
export type DuplicateProblem = {
  readonly kind:
    | "duplicateUnit"
    | "duplicateTheme"
    | "duplicateQuestion"
    | "duplicateRating"
    | "duplicateConsensus"
    | "duplicateValidation"
    | "duplicateVotes"
    | "duplicateTarget";
  readonly path: string;
  readonly value: string;
  readonly first: string;
};

export type LevelProblem = {
  readonly kind: "badRating" | "badVote" | "badLevel" | "badTarget";
  readonly path: string;
  readonly value: number | string;
  readonly scale: Scale;
};

export type NumberProblem = {
  readonly kind: "badWeight" | "badMinCoverage" | "badCount";
  readonly path: string;
  readonly value: number;
};

export type ScaleProblem = {
  readonly kind: "badScale";
  readonly path: string;
  readonly value: Scale;
};

/** A validated level that differs from the group's without saying why. */
export type RationaleProblem = {
  readonly kind: "missingRationale";
  readonly path: string;
  readonly value: string;
  readonly level: number;
  readonly groupLevel: number | null;
};
