import type { LiveValue } from "@pejling/domain";
import { createBallotBox } from "./ballot-box";
import type { Ballot, Choice, Receipt } from "./choice";
import { findClockGap, readPhoneClock } from "./count-down";
import { isNewerServed } from "./is-newer-served";
import { listenForNetwork } from "./listen-for-network";
import { client, type SeatState } from "./phone-client";
import { keepMemory, type Seat } from "./phone-memory";
import type { Failure } from "./read-failure";
import { watchSeat } from "./watch-seat";

const ANSWER_WITHIN_MS = 6000;
const PAUSE_MS = 1500;

export type RoomView = {
  readonly state: SeatState | null;
  readonly isLost: boolean;
  readonly isOutdated: boolean;
  /** What to add to the phone's milliseconds to have the server's. */
  readonly clockGap: number;
  readonly choices: readonly Choice[];
  /** What became of a vote on the question before, when it did not get through. */
  readonly missed: Receipt | null;
};

type Around = {
  readonly seat: Seat;
  readonly choices: readonly Choice[];
  readonly tell: (part: Partial<RoomView>) => void;
  readonly onGone: () => void;
};

export type FollowedRoom = {
  readonly press: (ballot: Ballot, value: LiveValue) => void;
  readonly stop: () => void;
};

/** Follows the session and sends the votes: kept until they are received, and forgotten when the question is left. */
export function followRoom({ seat, choices, tell, onGone }: Around): FollowedRoom {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  let isOver = false;
  let seenId: string | undefined;

  const refuse = (failure: Failure) => {
    if (isOver) return;
    if (failure === "SEAT_REQUIRED") return onGone();
    if (failure === "outdated") return tell({ isOutdated: true });
    clearTimeout(pause);
    pause = setTimeout(() => watching.renew(), PAUSE_MS);
  };
  const ballots = createBallotBox({
    choices,
    send: sendBallot,
    onChange: (choices) => {
      // An answer may come when the room has been left, and everything forgotten.
      if (isOver) return;
      keepMemory({ seat, choices });
      tell({ choices });
    },
    onFailure: refuse,
    onMissed: (missed) => tell({ missed }),
  });
  const lose = () => {
    wasLost = true;
    tell({ isLost: true });
    ballots.disconnect();
  };
  const watching = watchSeat({
    onState: (state) => {
      tell({ state, isLost: false, clockGap: findClockGap(state.now, readPhoneClock()) });
      if (state.question?.id !== seenId) tell({ missed: null });
      seenId = state.question?.id;
      ballots.see(state.question);
      if (wasLost) void isNewerServed().then((isNewer) => isNewer && tell({ isOutdated: true }));
      wasLost = false;
    },
    onLost: lose,
    onRefused: refuse,
  });
  const unlisten = listenForNetwork({
    onAway: () => {
      lose();
      watching.renew();
    },
    onBack: watching.renew,
  });

  return {
    press: ballots.press,
    stop: () => {
      isOver = true;
      clearTimeout(pause);
      watching.stop();
      unlisten();
    },
  };
}

async function sendBallot(ballot: Ballot & { readonly value: LiveValue }): Promise<void> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    await client.live.vote.mutate(ballot, { signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}
