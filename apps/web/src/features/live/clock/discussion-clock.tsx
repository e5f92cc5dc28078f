import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";
import { measureRemaining, writeCountdown } from "./time-left";
import { useNow } from "./use-now";

const MINUTES = [3, 5, 10] as const;
const SECONDS = 60;
const TICK_MS = 250;

/** The clock of the discussion: three lengths to choose among, and how much is left on everybody's screens. */
export function DiscussionClock() {
  const { state, steps, isAway } = useRoom();
  if (state.timerEndsAt !== null) return <Countdown endsAt={state.timerEndsAt} />;
  return (
    <fieldset className="live-clock" aria-label={m.live_clock()}>
      <span>{m.live_clock()}</span>
      {MINUTES.map((minutes) => (
        <Button
          key={minutes}
          size="small"
          aria-disabled={isAway}
          onClick={() => steps.setTimer(minutes * SECONDS)}
        >
          {m.live_minutes({ count: minutes })}
        </Button>
      ))}
    </fieldset>
  );
}

function Countdown({ endsAt }: { readonly endsAt: string }) {
  const { aheadMs, steps, isAway } = useRoom();
  const remaining = measureRemaining({ endsAt, now: useNow(TICK_MS), aheadMs });
  const isOver = remaining === 0;
  return (
    <fieldset className="live-clock" aria-label={m.live_clock()}>
      <span>{m.live_clock()}</span>
      <b className={isOver ? "pj-number is-over" : "pj-number"} role="timer">
        {writeCountdown(remaining)}
      </b>
      <span role="status">{isOver && m.live_clock_over()}</span>
      <Button size="small" aria-disabled={isAway} onClick={() => steps.setTimer(null)}>
        {m.live_clock_stop()}
      </Button>
    </fieldset>
  );
}
