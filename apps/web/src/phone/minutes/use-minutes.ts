import { useEffect, useState } from "react";
import { client, type SeatMinutes } from "../phone-client";
import { type Failure, readFailure } from "../read-failure";

const PAUSE_MS = 3000;

export type ReadMinutes = {
  /** The last that was read, also while a newer one is on its way; null: none yet. */
  readonly read: SeatMinutes | null;
  readonly failure: Failure | null;
  readonly again: () => void;
};

/** Reads the minutes each time `key` is another one, and again until it succeeds; null: nobody looks at them. */
export function useMinutes(key: string | null): ReadMinutes {
  const [read, setRead] = useState<SeatMinutes | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another reading
  useEffect(() => {
    if (key === null) return;
    const over = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      try {
        const minutes = await client.minutes.readAtSeat.query(undefined, { signal: over.signal });
        if (over.signal.aborted) return;
        setRead(minutes);
        setFailure(null);
      } catch (error) {
        if (over.signal.aborted) return;
        setFailure(readFailure(error));
        timer = setTimeout(() => setTries((known) => known + 1), PAUSE_MS);
      }
    };
    void ask();
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [key, tries]);

  return { read, failure, again: () => setTries((known) => known + 1) };
}
