import { useEffect, useState } from "react";
import { m } from "../paraglide/messages";
import { formatClock, readPhoneClock, secondsLeft } from "./count-down";

type DiscussionClockProps = { readonly endsAt: string; readonly clockGap: number };

const TICK_MS = 250;

export function DiscussionClock({ endsAt, clockGap }: DiscussionClockProps) {
  const [left, setLeft] = useState(() => secondsLeft(endsAt, readPhoneClock() + clockGap));
  useEffect(() => {
    const tick = () => setLeft(secondsLeft(endsAt, readPhoneClock() + clockGap));
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [endsAt, clockGap]);

  return (
    <p className="ph-clock" role="timer">
      <span>{m.phone_timer()}</span>
      <b>{left === 0 ? m.phone_timer_over() : m.phone_timer_left({ time: formatClock(left) })}</b>
    </p>
  );
}
