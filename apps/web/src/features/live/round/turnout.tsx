import { useEffect, useState } from "react";
import { Progress } from "../../../components/progress";
import { m } from "../../../paraglide/messages";
import { useRoom } from "../room";

/** A room that votes at once is told of once. */
const SAID_AFTER_MS = 1500;

/** How many have voted, never what: to be seen at once, and said aloud when it has come to rest. */
export function Turnout() {
  const { voted, seats } = useRoom().state;
  const text = m.live_turnout({ voted: voted ?? 0, count: seats.total });
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div className="live-turnout">
      <Progress label={text} value={voted ?? 0} max={seats.total} />
      <span className="pj-hidden" role="status">
        {said}
      </span>
    </div>
  );
}
