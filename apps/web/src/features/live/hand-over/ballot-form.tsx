import type { LiveQuestionView } from "@pejling/api";
import { LEVELS, LIVE_NON_ANSWERS, type LiveValue } from "@pejling/domain";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { levelClass } from "../../../components/level-step";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";

const NON_ANSWER_WORDS = {
  dontKnow: m.live_answer_dont_know,
  notApplicable: m.live_answer_not_applicable,
};

type BallotFormProps = {
  readonly headingId: string;
  readonly question: LiveQuestionView;
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onVote: (value: LiveValue) => void;
  /** The way out without voting. */
  readonly children: ReactNode;
};

/** The same choices as on a phone, and a button that casts the one that is chosen. */
export function BallotForm(props: BallotFormProps) {
  const { question } = props;
  const [chosen, setChosen] = useState<LiveValue | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen !== null) props.onVote(chosen);
  };
  const toChoice = (value: LiveValue, content: ReactNode) => (
    <label key={value} className={value === chosen ? "live-choice is-chosen" : "live-choice"}>
      <input
        type="radio"
        name="live-ballot"
        checked={value === chosen}
        onChange={() => setChosen(value)}
      />
      {content}
    </label>
  );
  return (
    <form onSubmit={submit}>
      <h2 id={props.headingId}>{toLocalText(question.title)}</h2>
      <p className="pj-lead">{toLocalText(question.text)}</p>
      <fieldset>
        <legend className="pj-field__label">{m.live_choose_level()}</legend>
        <div className="live-choices">
          {question.levels.map(({ level, title, text }) => {
            const value = LEVELS.find((each) => each === level);
            if (value === undefined) return null;
            return toChoice(
              value,
              <span>
                <b className={levelClass(level)}>{level}</b> <b>{toLocalText(title)}</b>
                <span className="live-choice__text">{toLocalText(text)}</span>
              </span>,
            );
          })}
          {LIVE_NON_ANSWERS.map((value) =>
            toChoice(value, <span>{NON_ANSWER_WORDS[value]()}</span>),
          )}
        </div>
      </fieldset>
      <p className="pj-sub">{m.live_ballot_secret()}</p>
      {props.problem !== null && (
        <Callout tone="error">
          {props.problem} {m.live_ballot_not_received()}
        </Callout>
      )}
      <div className="pj-row">
        <Button variant="primary" type="submit" disabled={chosen === null || props.isBusy}>
          {m.live_cast()}
        </Button>
        {props.children}
      </div>
    </form>
  );
}
