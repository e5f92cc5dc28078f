import { client, type SeatState } from "./phone-client";
import { type Failure, readFailure } from "./read-failure";

type Around = {
  readonly onState: (state: SeatState) => void;
  readonly onLost: () => void;
  /** The server will not have this phone: its seat is gone, or the page is too old. */
  readonly onRefused: (failure: Failure) => void;
};

export type Watching = {
  /** Asks again at once: something says that the stream may be dead without having said so. */
  readonly renew: () => void;
  readonly stop: () => void;
};

/** Waits before the next try, the last one for all that follow. A room of phones must not come back in the same instant. */
const WAITS_MS = [200, 800, 1500, 2500];
const SPREAD_MS = 500;

/**
 * Follows the session from this phone's seat until told to stop. The browser's own way of coming back gives up at the first
 * answer that is no stream and takes its time; so each stream that breaks is dropped here and a new one opened.
 */
export function watchSeat({ onState, onLost, onRefused }: Around): Watching {
  let tries = 0;
  let drop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const open = () => {
    clearTimeout(timer);
    drop();
    let isDropped = false;
    let close: () => void = () => undefined;
    drop = () => {
      isDropped = true;
      close();
    };
    const again = (failure: Failure) => {
      if (isDropped || isOver) return;
      drop();
      if (failure === "SEAT_REQUIRED" || failure === "outdated") return onRefused(failure);
      onLost();
      const wait = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)] ?? 0;
      tries += 1;
      timer = setTimeout(open, wait + Math.random() * SPREAD_MS);
    };
    const stream = client.live.watchSeat.subscribe(
      {},
      {
        onData: ({ data }) => {
          if (isDropped) return;
          tries = 0;
          onState(data);
        },
        onConnectionStateChange: ({ state, error }) => {
          if (state === "connecting" && error !== null) again(readFailure(error));
        },
        onError: (error) => again(readFailure(error)),
        onComplete: () => again("unreached"),
      },
    );
    close = () => stream.unsubscribe();
    if (isDropped) close();
  };

  open();
  return {
    renew: () => {
      if (!isOver) open();
    },
    stop: () => {
      isOver = true;
      clearTimeout(timer);
      drop();
    },
  };
}
