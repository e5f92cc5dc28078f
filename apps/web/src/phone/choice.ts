import type { LiveValue, VoteNumber } from "@pejling/domain";

/** One vote on one question. */
export type Ballot = { readonly questionId: string; readonly vote: VoteNumber };

/** What this phone's owner has pressed in one vote, and what the server has said to it. Only this phone knows. */
export type Choice = Ballot & {
  /** What was pressed last. */
  readonly value: LiveValue;
  /** What the server last said it had received. */
  readonly received: LiveValue | null;
  /** Something was sent and never answered, so that nobody knows whether it arrived. */
  readonly isUnsure: boolean;
  /** The vote was closed before the last press was received. */
  readonly isLate: boolean;
};

export function press(known: Choice | null, ballot: Ballot, value: LiveValue): Choice {
  const before = known ?? { received: null, isUnsure: false };
  const { received, isUnsure } = before;
  return { ...ballot, value, received, isUnsure, isLate: false };
}

/** Must be sent: what was pressed last is not what the server is known to have. */
export function isDue({ value, received, isUnsure, isLate }: Choice): boolean {
  return !isLate && (isUnsure || received !== value);
}

export function isSame(left: Ballot, right: Ballot): boolean {
  return left.questionId === right.questionId && left.vote === right.vote;
}

export type Receipt = "received" | "due" | "late" | "lateChange" | "lateUnsure";

/** What can honestly be said of a choice. */
export function toReceipt(choice: Choice): Receipt {
  if (!choice.isLate) return isDue(choice) ? "due" : "received";
  if (choice.isUnsure) return "lateUnsure";
  return choice.received === null ? "late" : "lateChange";
}

type Standing = {
  readonly id: string;
  readonly openVote: VoteNumber | null;
  readonly closedVotes: readonly VoteNumber[];
};

/**
 * The choices as they are when the session stands there. Those of a question that has been left, or of a vote that was taken
 * back, are forgotten, as the server forgets them; those not received before their vote was closed are late.
 */
export function settleChoices(choices: readonly Choice[], at: Standing | null): readonly Choice[] {
  const isHeld = (vote: VoteNumber) =>
    at !== null && (vote === at.openVote || at.closedVotes.includes(vote));
  return choices
    .filter(({ questionId, vote }) => questionId === at?.id && isHeld(vote))
    .map((choice) =>
      isDue(choice) && choice.vote !== at?.openVote ? { ...choice, isLate: true } : choice,
    );
}
