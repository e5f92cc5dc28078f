import type { LiveValue } from "@pejling/domain";
import {
  type Ballot,
  type Choice,
  isDue,
  isSame,
  press,
  type Receipt,
  settleChoices,
  toReceipt,
} from "./choice";
import type { SeatState } from "./phone-client";
import { type Failure, readFailure } from "./read-failure";

type Sent = Ballot & { readonly value: LiveValue };

type Around = {
  readonly choices: readonly Choice[];
  readonly send: (ballot: Sent) => Promise<unknown>;
  readonly onChange: (choices: readonly Choice[]) => void;
  /** The server refused for a reason that is no matter of this vote, or did not answer. */
  readonly onFailure: (failure: Failure) => void;
  /** The session has gone on to something else, and the last press on the question before did not get through. */
  readonly onMissed: (receipt: Receipt) => void;
};

export type BallotBox = {
  readonly press: (ballot: Ballot, value: LiveValue) => void;
  /** Where the session stands; said again whenever the phone is back, which is when what was kept is sent. */
  readonly see: (question: SeatState["question"]) => void;
  /** Nothing is sent until the session has been seen again. */
  readonly disconnect: () => void;
};

/** Sends what was pressed, one at a time so that the last press wins, and again until the server has said that it has it. */
export function createBallotBox({
  send,
  onChange,
  onFailure,
  onMissed,
  ...around
}: Around): BallotBox {
  let choices = around.choices;
  let at: SeatState["question"] = null;
  let isConnected = false;
  let isSending = false;

  const set = (next: readonly Choice[]) => {
    choices = next;
    onChange(next);
  };
  const change = (ballot: Ballot, to: (choice: Choice) => Choice) =>
    set(choices.map((choice) => (isSame(choice, ballot) ? to(choice) : choice)));

  const settle = () => {
    const missed = choices.find((choice) => choice.questionId !== at?.id && isDue(choice));
    if (missed !== undefined) onMissed(toReceipt({ ...missed, isLate: true }));
    set(settleChoices(choices, at));
  };

  const sendDue = async () => {
    const due = choices.find(isDue);
    if (!isConnected || isSending || due === undefined) return;
    isSending = true;
    const { questionId, vote, value } = due;
    try {
      await send({ questionId, vote, value });
      change(due, (choice) => ({ ...choice, received: value, isUnsure: false }));
    } catch (error) {
      const failure = readFailure(error);
      if (failure === "VOTE_NOT_OPEN") change(due, (choice) => ({ ...choice, isLate: true }));
      else {
        isConnected = false;
        if (failure === "unreached") change(due, (choice) => ({ ...choice, isUnsure: true }));
        onFailure(failure);
      }
    }
    isSending = false;
    settle();
    void sendDue();
  };

  return {
    press: (ballot, value) => {
      const known = choices.find((choice) => isSame(choice, ballot)) ?? null;
      set([...choices.filter((choice) => choice !== known), press(known, ballot, value)]);
      void sendDue();
    },
    see: (question) => {
      isConnected = true;
      at = question;
      // What is under way may still be in time.
      if (!isSending) settle();
      void sendDue();
    },
    disconnect: () => {
      isConnected = false;
    },
  };
}
