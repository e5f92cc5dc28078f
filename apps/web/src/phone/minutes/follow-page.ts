import type { SeatState } from "../phone-client";

/** Where a phone is, and what it had been told when it went there. */
export type Placed = {
  readonly page: "question" | "minutes";
  /** The wording last shown; null: none. */
  readonly number: number | null;
  /** The question on the screen and where it stands; empty: none. */
  readonly at: string;
};

type Told = Pick<SeatState, "minutes" | "question">;

/**
 * Which page the phone shows. It follows what the facilitator did last: minutes that are shown, a question that moves. An open
 * vote goes before minutes, and nobody is taken away from a correction being written. Who comes in is shown minutes that can
 * still be corrected.
 */
export function followPage(known: Placed | null, told: Told, isWriting: boolean): Placed {
  const { minutes, question } = told;
  const isVoting = question !== null && question.openVote !== null;
  const placed = {
    number: minutes?.number ?? null,
    at: question === null ? "" : `${question.id} ${question.phase}`,
  };
  if (minutes === null) return { ...placed, page: "question" };
  if (known === null) {
    return { ...placed, page: isVoting || minutes.isApproved ? "question" : "minutes" };
  }
  if (placed.number !== known.number) {
    return { ...placed, page: isVoting ? known.page : "minutes" };
  }
  const hasMoved = placed.at !== known.at && question !== null;
  return { ...placed, page: hasMoved && !isWriting ? "question" : known.page };
}
