import { LEVELS, LIVE_NON_ANSWERS, type LiveValue, type VoteNumber } from "@pejling/domain";
import type { KeyboardEvent } from "react";
import { toLocalText } from "../lib/local-text";
import { m } from "../paraglide/messages";
import { isSame, toReceipt } from "./choice";
import type { LiveQuestion } from "./phone-client";
import { textForReceipt } from "./receipt-text";
import type { Room } from "./use-room";
import { valueText } from "./value-text";

type VoteViewProps = {
  readonly question: LiveQuestion;
  readonly vote: VoteNumber;
  readonly room: Pick<Room, "choices" | "isLost" | "press">;
};

export function VoteView({ question, vote, room }: VoteViewProps) {
  const ballot = { questionId: question.id, vote };
  const choice = room.choices.find((each) => isSame(each, ballot));
  const press = (value: LiveValue) => room.press(ballot, value);
  const pressByKey = (event: KeyboardEvent) => {
    const level = LEVELS.find((each) => String(each) === event.key);
    if (level !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) press(level);
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form to fill in */}
      <div role="group" aria-labelledby="vote-what" className="ph-vote" onKeyDown={pressByKey}>
        <p id="vote-what" className="ph-what">
          {vote === 1 ? m.phone_vote() : m.phone_vote_again()}
        </p>
        {question.levels.map(({ title, text }, at) => {
          const level = LEVELS[at] ?? 1;
          return (
            <button
              key={level}
              type="button"
              className="ph-choice"
              aria-pressed={choice?.value === level}
              onClick={() => press(level)}
            >
              <b className="ph-number">{level}</b>
              <span>
                <b>{toLocalText(title)}</b>
                <span className="ph-descriptor">{toLocalText(text)}</span>
              </span>
            </button>
          );
        })}
        <div className="ph-pair">
          {LIVE_NON_ANSWERS.map((value) => (
            <button
              key={value}
              type="button"
              className="ph-choice ph-choice--small"
              aria-pressed={choice?.value === value}
              onClick={() => press(value)}
            >
              {valueText(value)}
            </button>
          ))}
        </div>
      </div>
      <p
        role="status"
        className={choice === undefined ? "pj-hidden" : "ph-receipt"}
        data-receipt={choice && toReceipt(choice)}
      >
        {choice !== undefined &&
          textForReceipt(toReceipt(choice), {
            isLost: room.isLost,
            isChange: choice.received !== null,
          })}
      </p>
    </>
  );
}
