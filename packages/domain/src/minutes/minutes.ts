import type { LocalText, Role } from "../model/maturity-model";
import type { LevelBasis } from "../scoring/assessment-score";

/** A wording is written, then shown to the group, then approved; from then on nobody can change it. */
export const MINUTES_STATUSES = ["draft", "shown", "approved"] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

/** Who approved: the group at the meeting, or the facilitator on its behalf. */
export const MINUTES_APPROVERS = ["group", "facilitator"] as const;
export type MinutesApprover = (typeof MINUTES_APPROVERS)[number];

export const CORRECTION_ANSWERS = ["accepted", "declined"] as const;
export type CorrectionAnswer = (typeof CORRECTION_ANSWERS)[number];
export const CORRECTION_STATUSES = ["open", ...CORRECTION_ANSWERS] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

/** Answers typed in the sheet, and the group's blind votes before and after the discussion. */
export const MINUTES_VOTE_KINDS = ["typed", "first", "second"] as const;
export type MinutesVoteKind = (typeof MINUTES_VOTE_KINDS)[number];

/** What a vote came to. With fewer than five levels there is nothing but `n`. */
export type MinutesVote = {
  readonly kind: MinutesVoteKind;
  readonly n: number;
  readonly shown: {
    readonly distribution: Readonly<Record<string, number>>;
    readonly median: number | null;
    readonly agreement: number | null;
    readonly isSplit: boolean;
    readonly dontKnow: number;
    readonly notApplicable: number;
  } | null;
};

export type MinutesChallenge = {
  readonly kind: "challenge" | "strength" | "barrier";
  readonly statement: string;
};

/** A correction the group proposed to an earlier wording, with what was answered when it was accepted. */
export type SettledCorrection = { readonly text: string; readonly answer: string };

export type MinutesQuestion = {
  readonly id: string;
  readonly theme: LocalText;
  readonly title: LocalText;
  readonly text: LocalText;
  readonly level: number | null;
  /** The group's own level, or the median of its answers; the consultant's is of the unit and comes later. */
  readonly basis: Exclude<LevelBasis, "validated"> | null;
  readonly rationale: string;
  readonly votes: readonly MinutesVote[];
  /** Of those with a level in both votes, how many changed it; null with fewer than five. */
  readonly moved: { readonly n: number; readonly changed: number } | null;
  readonly quotes: readonly string[];
  readonly challenges: readonly MinutesChallenge[];
  readonly corrections: readonly SettledCorrection[];
};

/** What the group is shown and asked to approve. No names; frozen as it was when the wording was written. */
export type MinutesBody = {
  /** Participants on the interview's list, by capacity. */
  readonly participants: Readonly<Record<Role, number>>;
  /** How many voted from phones, at least; null when nobody did. */
  readonly voters: number | null;
  /** Those with something to tell, in the model's order. */
  readonly questions: readonly MinutesQuestion[];
  /** What was said of no question in particular. */
  readonly general: Pick<MinutesQuestion, "quotes" | "challenges" | "corrections">;
};
