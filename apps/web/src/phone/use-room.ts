import type { LiveValue } from "@pejling/domain";
import { useEffect, useRef, useState } from "react";
import { type BallotBox, createBallotBox } from "./ballot-box";
import type { Ballot, Choice, Receipt } from "./choice";
import { findClockGap, readPhoneClock } from "./count-down";
import { isNewerServed } from "./is-newer-served";
import { client, type SeatState } from "./phone-client";
import { keepMemory, readMemory, type Seat } from "./phone-memory";
import type { Failure } from "./read-failure";
import { watchSeat } from "./watch-seat";

const ANSWER_WITHIN_MS = 6000;
const PAUSE_MS = 1500;

export type Room = {
  readonly state: SeatState | null;
  readonly isLost: boolean;
  readonly isOutdated: boolean;
  /** What to add to the phone's milliseconds to have the server's. */
  readonly clockGap: number;
  readonly choices: readonly Choice[];
  readonly missed: Receipt | null;
  readonly press: (ballot: Ballot, value: LiveValue) => void;
};

type Around = { readonly seat: Seat; readonly onGone: () => void };

/** The session as this phone sees it, and its votes: kept until they are received, and gone when the question is left. */
export function useRoom({ seat, onGone }: Around): Room {
  const [state, setState] = useState<SeatState | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [isOutdated, setIsOutdated] = useState(false);
  const [clockGap, setClockGap] = useState(0);
  const [choices, setChoices] = useState<readonly Choice[]>(() => readMemory()?.choices ?? []);
  const [missed, setMissed] = useState<Receipt | null>(null);
  const box = useRef<BallotBox | null>(null);
  const first = useRef({ seat, choices, onGone });

  useEffect(() => {
    const { seat, onGone, ...kept } = first.current;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;
    const refuse = (failure: Failure) => {
      if (failure === "SEAT_REQUIRED") return onGone();
      if (failure === "outdated") return setIsOutdated(true);
      clearTimeout(pause);
      pause = setTimeout(() => watching.renew(), PAUSE_MS);
    };
    const ballots = createBallotBox({
      choices: kept.choices,
      send: sendBallot,
      onChange: (choices) => {
        keepMemory({ seat, choices });
        setChoices(choices);
      },
      onFailure: refuse,
      onMissed: setMissed,
    });
    const lose = () => {
      wasLost = true;
      setIsLost(true);
      ballots.disconnect();
    };
    const watching = watchSeat({
      onState: (state) => {
        setClockGap(findClockGap(state.now, readPhoneClock()));
        setState(state);
        setIsLost(false);
        ballots.see(state.question);
        if (wasLost) void isNewerServed().then((isNewer) => isNewer && setIsOutdated(true));
        wasLost = false;
      },
      onLost: lose,
      onRefused: refuse,
    });
    box.current = ballots;
    const unlisten = listenForNetwork({
      onAway: () => {
        lose();
        watching.renew();
      },
      onBack: watching.renew,
    });
    return () => {
      clearTimeout(pause);
      watching.stop();
      unlisten();
    };
  }, []);

  return {
    ...{ state, isLost, isOutdated, clockGap, choices, missed },
    press: (ballot, value) => {
      setMissed(null);
      box.current?.press(ballot, value);
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

/** A phone that has slept, or has changed networks, may hold a stream that is dead and does not know. */
function listenForNetwork({
  onAway,
  onBack,
}: {
  readonly onAway: () => void;
  readonly onBack: () => void;
}): () => void {
  const look = () => {
    if (document.visibilityState === "visible") onBack();
  };
  window.addEventListener("offline", onAway);
  window.addEventListener("online", onBack);
  document.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("offline", onAway);
    window.removeEventListener("online", onBack);
    document.removeEventListener("visibilitychange", look);
  };
}
