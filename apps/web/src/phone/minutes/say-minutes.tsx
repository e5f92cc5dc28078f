import { m } from "../../paraglide/messages";
import type { SeatState } from "../phone-client";

/** Says what has happened with the minutes to who cannot see it. */
export function SayMinutes({ minutes }: Pick<SeatState, "minutes">) {
  return (
    <div role="status" className="pj-hidden">
      {minutes !== null && toText(minutes)}
    </div>
  );
}

function toText({ number, isApproved }: NonNullable<SeatState["minutes"]>): string {
  if (isApproved) return m.phone_minutes_news_approved();
  return number === 1 ? m.phone_minutes_say() : m.phone_minutes_say_next({ number });
}
