import { toLocalText } from "../../lib/local-text";
import { m } from "../../paraglide/messages";
import type { LiveQuestion } from "../phone-client";

type ToQuestionProps = { readonly question: LiveQuestion; readonly onQuestion: () => void };

/** The way back to what is on the screen; an open vote says so. */
export function ToQuestion({ question, onQuestion }: ToQuestionProps) {
  const title = toLocalText(question.title);
  if (question.openVote === null) {
    return (
      <button type="button" className="ph-quiet ph-back" onClick={onQuestion}>
        {m.phone_minutes_to_question({ title })}
      </button>
    );
  }
  return (
    <div className="ph-voting">
      <p>{m.phone_minutes_voting({ title })}</p>
      <button type="button" className="ph-button" onClick={onQuestion}>
        {m.phone_minutes_to_vote()}
      </button>
    </div>
  );
}
