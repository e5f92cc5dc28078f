import { LEVELS, type Level } from "@pejling/domain";
import { Button } from "../../../components/button";
import { levelClass } from "../../../components/level-step";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { useSheet } from "./sheet-context";
import { wordOfLevel } from "./vote-summary";
import "./level-picker.css";

type LevelPickerProps = {
  readonly name: string;
  readonly label: string;
  readonly level: Level | null;
  readonly onChange: (level: Level | null) => void;
};

/** One level of five with its word. The keys 1–5 choose while the focus is here. */
export function LevelPicker({ name, label, level, onChange }: LevelPickerProps) {
  const { model, isReadOnly } = useSheet();
  return (
    <div className="interview-picker">
      <div
        className="interview-picker__levels"
        role="radiogroup"
        aria-label={label}
        data-picker={name}
      >
        {LEVELS.map((each) => {
          const word = wordOfLevel(model.levels, each);
          const isChosen = each === level;
          return (
            <label
              key={each}
              className={
                isChosen ? `interview-pick is-chosen ${levelClass(each)}` : "interview-pick"
              }
            >
              <input
                type="radio"
                className="pj-hidden"
                name={`interview-${name}`}
                value={each}
                checked={isChosen}
                disabled={isReadOnly}
                onChange={() => onChange(each)}
              />
              <b>{each}</b> <span>{word && toLocalText(word)}</span>
            </label>
          );
        })}
      </div>
      {level !== null && !isReadOnly && (
        <Button variant="tertiary" size="small" onClick={() => onChange(null)}>
          {m.interview_take_back()}
        </Button>
      )}
    </div>
  );
}
