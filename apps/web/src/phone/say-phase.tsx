import { m } from "../paraglide/messages";
import type { LiveQuestion } from "./phone-client";

/** Says what has happened on the screen to who cannot see it. */
export function SayPhase({ question }: { readonly question: LiveQuestion | null }) {
  return (
    <div role="status" className="pj-hidden">
      {question !== null && toText(question)}
    </div>
  );
}

function toText({ phase }: LiveQuestion): string {
  switch (phase) {
    case "ready":
      return m.phone_say_question();
    case "voting":
    case "votingAgain":
      return m.phone_say_voting();
    case "shown":
    case "shownAgain":
      return m.phone_say_closed();
  }
}
