import { useState } from "react";
import { m } from "../paraglide/messages";
import { client } from "./phone-client";
import { readFailure, textForFailure } from "./read-failure";

export function LeaveRoom({ onLeft }: { readonly onLeft: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<(() => string) | null>(null);

  const leave = async () => {
    try {
      await client.live.leave.mutate();
      onLeft();
    } catch (error) {
      const failure = readFailure(error);
      if (failure === "SEAT_REQUIRED") onLeft();
      else setProblem(() => () => textForFailure(failure));
    }
  };

  return (
    <footer className="ph-footer">
      {!isAsking && (
        <button type="button" className="ph-quiet" onClick={() => setIsAsking(true)}>
          {m.phone_leave()}
        </button>
      )}
      {isAsking && (
        <div className="ph-sure">
          <p role="status">{m.phone_leave_sure()}</p>
          <p className="ph-problem" role="alert">
            {problem?.()}
          </p>
          <div className="ph-pair">
            <button
              type="button"
              className="ph-button ph-button--plain"
              onClick={() => void leave()}
            >
              {m.phone_leave_yes()}
            </button>
            <button
              type="button"
              className="ph-button"
              // biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone; this is its place
              autoFocus
              onClick={() => setIsAsking(false)}
            >
              {m.phone_leave_no()}
            </button>
          </div>
        </div>
      )}
    </footer>
  );
}
