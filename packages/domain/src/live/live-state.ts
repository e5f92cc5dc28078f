import type { Level } from "../model/scale";
import type { NonAnswer } from "../rating/rating";

/**
 * Where one question stands in a live session. `ready`: its levels are read aloud. `voting`: the blind vote is open.
 * `shown`: it is closed and its distribution on the screens. `votingAgain` and `shownAgain`: the vote after the discussion.
 */
export const LIVE_PHASES = ["ready", "voting", "shown", "votingAgain", "shownAgain"] as const;
export type LivePhase = (typeof LIVE_PHASES)[number];

/** What a phone may answer: a level, "don't know" or "not applicable". That nothing was asked is not for a participant to say. */
export const LIVE_NON_ANSWERS = [
  "dontKnow",
  "notApplicable",
] as const satisfies readonly NonAnswer[];
export type LiveValue = Level | (typeof LIVE_NON_ANSWERS)[number];

/** Which vote on a question: the first, or the one after the discussion. */
export const VOTES = [1, 2] as const;
export type VoteNumber = (typeof VOTES)[number];

/** The question on the screens and where it stands; null: the welcome. */
export type LiveAt = { readonly questionId: string; readonly phase: LivePhase } | null;

/** What a facilitator may do next. `show` with null goes back to the welcome. */
export type LiveStep =
  | { readonly kind: "show"; readonly questionId: string | null }
  | { readonly kind: "openVote" }
  | { readonly kind: "closeVote" };

export type StepDecision =
  | { readonly kind: "show"; readonly questionId: string | null }
  | { readonly kind: "phase"; readonly phase: LivePhase }
  | { readonly kind: "refused"; readonly refusal: StepRefusal };

/**
 * - `voteIsOpen`: the question cannot be left while its vote is open, for then nobody would see it closed.
 * - `noQuestion`: there is nothing on the screens to vote on.
 * - `noVote`: no vote is open, so none can be closed.
 * - `votedTwice`: a question has one vote before the discussion and one after it.
 */
export type StepRefusal = "voteIsOpen" | "noQuestion" | "noVote" | "votedTwice";

/** The vote that is open on a question in this phase, else null. */
export function openVoteIn(phase: LivePhase): VoteNumber | null {
  if (phase === "voting") return 1;
  return phase === "votingAgain" ? 2 : null;
}

/** The votes that are closed, and may be shown, on a question in this phase. */
export function closedVotesIn(phase: LivePhase): readonly VoteNumber[] {
  if (phase === "ready" || phase === "voting") return [];
  return phase === "shownAgain" ? [1, 2] : [1];
}

/** Where a question stands when a vote on it is taken back: before the first, or with the first one shown. */
export function phaseBefore(vote: VoteNumber): LivePhase {
  return vote === 1 ? "ready" : "shown";
}

const NEXT_WHEN_OPENED: Partial<Record<LivePhase, LivePhase>> = {
  ready: "voting",
  shown: "votingAgain",
};
const NEXT_WHEN_CLOSED: Partial<Record<LivePhase, LivePhase>> = {
  voting: "shown",
  votingAgain: "shownAgain",
};

/** What a step leads to from where the session is. Questions may be taken in any order and come back to. */
export function decideStep(at: LiveAt, step: LiveStep): StepDecision {
  const refuse = (refusal: StepRefusal): StepDecision => ({ kind: "refused", refusal });
  if (step.kind === "show") {
    const isVoting = at !== null && openVoteIn(at.phase) !== null;
    return isVoting ? refuse("voteIsOpen") : { kind: "show", questionId: step.questionId };
  }
  if (at === null) return refuse("noQuestion");
  if (step.kind === "openVote") {
    const phase = NEXT_WHEN_OPENED[at.phase];
    if (phase !== undefined) return { kind: "phase", phase };
    return refuse(at.phase === "shownAgain" ? "votedTwice" : "voteIsOpen");
  }
  const phase = NEXT_WHEN_CLOSED[at.phase];
  return phase === undefined ? refuse("noVote") : { kind: "phase", phase };
}
