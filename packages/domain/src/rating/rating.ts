import type { Role } from "../model/maturity-model";
import type { Level } from "../model/scale";

/**
 * Why somebody gave no level. The three are never folded together: a question that was not asked says
 * something about the interview, "don't know" something about the practice, "not applicable" something
 * about the unit. A fourth, missing, is the absence of a rating.
 */
export const NON_ANSWERS = ["notAsked", "dontKnow", "notApplicable"] as const;
export type NonAnswer = (typeof NON_ANSWERS)[number];

export type RatingValue = Level | NonAnswer;

/** One person's answer to one question. `respondent` tells persons apart inside a unit. */
export type Rating = {
  readonly unit: string;
  readonly question: string;
  readonly respondent: string;
  readonly role: Role;
  readonly value: RatingValue;
};

/** The level one group agreed on after discussion. A unit may have several groups. */
export type Consensus = {
  readonly unit: string;
  readonly question: string;
  readonly level: Level;
};

/** The consultant's level. It overrules the group's and then needs a written rationale. */
export type Validation = {
  readonly unit: string;
  readonly question: string;
  readonly level: Level;
  readonly rationale: string;
};

/** The level wanted for a theme, in the municipality or (with `unit`) in one unit. Halves are allowed. */
export type Target = {
  readonly theme: string;
  readonly level: number;
  readonly unit?: string;
};
