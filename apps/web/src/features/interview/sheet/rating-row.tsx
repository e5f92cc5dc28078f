import { LEVELS } from "@pejling/domain";
import { levelClass } from "../../../components/level-step";
import { TextField } from "../../../components/text-field";
import { m } from "../../../paraglide/messages";
import { ConflictBox } from "./conflict-box";
import { describeRating } from "./describe-value";
import { FieldNote } from "./field-note";
import { participantText, ROLE_WORDS } from "./participant-text";
import { useSheet } from "./sheet-context";
import type { SheetData } from "./sheet-fields";
import { type RatingField, type RatingInput, ratingKey } from "./sheet-value";
import { useRate } from "./use-rate";
import { readRating } from "./vote-summary";

const SHORT_TEXT = 500;
const CHOICES = [...LEVELS, "dontKnow", "notApplicable", "notAsked"] as const;

type RatingRowProps = {
  readonly participant: SheetData["participants"][number];
  readonly isActive: boolean;
  readonly onActivate: () => void;
};

/** One participant's answer. The row is the keys' target; a chosen level chosen again is taken back. */
export function RatingRow({ participant, isActive, onActivate }: RatingRowProps) {
  const { fields, question, session, isReadOnly } = useSheet();
  const rate = useRate();
  const key = ratingKey(participant.id, question.id);
  const { value, reason } = readRating(fields, participant.id, question.id);
  const name = `interview-row-${participant.id}`;
  const editReason = (text: string) => {
    const rating: RatingField = {
      ...{ kind: "rating", participantId: participant.id, questionId: question.id, value },
      reason: text,
    };
    session.edit({ values: [rating], questionId: question.id, isTyping: true });
  };
  return (
    <li
      className={isActive ? "interview-row is-active" : "interview-row"}
      data-row={participant.id}
      onFocus={onActivate}
    >
      <div className="interview-row__who" id={`${name}-who`}>
        <b>{participantText(participant)}</b>{" "}
        <span className="pj-sub">
          {ROLE_WORDS[participant.role]()}
          {participant.name && ` · ${participant.name}`}
        </span>
      </div>
      <div className="interview-row__choices" role="radiogroup" aria-labelledby={`${name}-who`}>
        {CHOICES.map((choice) => (
          <Choice
            key={choice}
            name={name}
            choice={choice}
            isChosen={choice === value}
            isDisabled={isReadOnly}
            onChoose={() => rate(participant.id, choice === value ? "missing" : choice)}
          />
        ))}
      </div>
      <div className="interview-row__state">
        <FieldNote fieldKey={key} />
      </div>
      {value === "notApplicable" && (
        <div className="interview-row__reason">
          <TextField
            label={m.interview_reason()}
            placeholder={m.interview_reason_hint()}
            maxLength={SHORT_TEXT}
            value={reason}
            disabled={isReadOnly}
            onChange={(event) => editReason(event.target.value)}
            onBlur={() => session.queue.flush(key)}
          />
        </div>
      )}
      <ConflictBox fieldKey={key} />
    </li>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly choice: Exclude<RatingInput, "missing">;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
};

function Choice({ name, choice, isChosen, isDisabled, onChoose }: ChoiceProps) {
  const { model } = useSheet();
  const isLevel = typeof choice === "number";
  const look = isLevel ? "interview-choice interview-choice--level" : "interview-choice";
  const tint = isChosen && isLevel ? ` ${levelClass(choice)}` : "";
  return (
    <label className={`${look}${tint}${isChosen ? " is-chosen" : ""}`}>
      <input
        type="radio"
        className="pj-hidden"
        name={name}
        checked={isChosen}
        disabled={isDisabled}
        aria-label={describeRating(choice, model)}
        onChange={() => undefined}
        onClick={onChoose}
      />
      <span aria-hidden="true">{isLevel ? choice : describeRating(choice, model)}</span>
    </label>
  );
}
