import { m } from "../../../paraglide/messages";
import { measureRemaining, writeCountdown } from "../clock/time-left";
import { useNow } from "../clock/use-now";

const TICK_MS = 250;

type WallClockProps = { readonly endsAt: string; readonly aheadMs: number };

/** How much is left of the discussion; no sound when it is over. */
export function WallClock({ endsAt, aheadMs }: WallClockProps) {
  const remaining = measureRemaining({ endsAt, now: useNow(TICK_MS), aheadMs });
  return (
    <p className="projector__clock">
      <span>{remaining === 0 ? m.projector_clock_over() : m.projector_clock()}</span>
      <b role="timer">{writeCountdown(remaining)}</b>
    </p>
  );
}
