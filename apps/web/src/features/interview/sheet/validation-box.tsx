import type { Level } from "@pejling/domain";
import { useState } from "react";
import { Button } from "../../../components/button";
import { TextArea } from "../../../components/text-area";
import { m } from "../../../paraglide/messages";
import { ConflictBox } from "./conflict-box";
import { FieldNote } from "./field-note";
import { LevelPicker } from "./level-picker";
import { readValidation } from "./read-fields";
import { useSheet } from "./sheet-context";
import { keyOf } from "./sheet-value";

const LONG_TEXT = 20_000;

/** The consultant's own level. It counts for the whole unit and stands above the group's. */
export function ValidationBox() {
  const { data, fields, question, isReadOnly } = useSheet();
  const [isOpened, setIsOpened] = useState(false);
  const unit = data.units.find(({ id }) => id === data.measuredUnitId);
  if (unit === undefined) {
    return (
      <section className="interview-box interview-box--quiet">
        <h2>{m.interview_validation()}</h2>
        <p className="pj-sub">{m.interview_no_measured_unit()}</p>
      </section>
    );
  }
  const validation = readValidation(fields, unit.id, question.id);
  const isUsed = validation.level !== null || validation.rationale !== "";
  const isOpen = isOpened || isUsed || fields.get(keyOf(validation))?.phase === "conflict";
  return (
    <section
      className="interview-box interview-box--quiet"
      aria-labelledby="interview-validation"
      key={question.id}
    >
      <div className="interview-box__head">
        <h2 id="interview-validation">{m.interview_validation()}</h2>
        <FieldNote fieldKey={keyOf(validation)} />
      </div>
      <p className="pj-sub">{m.interview_validation_hint({ unit: unit.name })}</p>
      {isOpen && <ValidationFields unitId={unit.id} />}
      {!isOpen && !isReadOnly && (
        <Button variant="secondary" size="small" onClick={() => setIsOpened(true)}>
          {m.interview_validate()}
        </Button>
      )}
      {!isOpen && isReadOnly && <p>{m.interview_no_level()}</p>}
    </section>
  );
}

function ValidationFields({ unitId }: { unitId: string }) {
  const { fields, question, session, isReadOnly } = useSheet();
  const validation = readValidation(fields, unitId, question.id);
  const key = keyOf(validation);
  if (fields.get(key)?.phase === "conflict") return <ConflictBox fieldKey={key} />;
  const blank = { ...validation, level: null, rationale: "" };
  const edit = (change: { level?: Level | null; rationale?: string }, isTyping: boolean) =>
    session.edit({
      ...{ values: [{ ...validation, ...change }], blanks: [blank] },
      ...{ questionId: question.id, isTyping },
    });
  return (
    <>
      <LevelPicker
        name="validation"
        label={m.interview_validation()}
        level={validation.level}
        onChange={(level) => edit({ level }, false)}
      />
      <TextArea
        label={m.interview_validation_rationale()}
        rows={3}
        maxLength={LONG_TEXT}
        value={validation.rationale}
        disabled={isReadOnly}
        onChange={(event) => edit({ rationale: event.target.value }, true)}
        onBlur={() => session.queue.flush(key)}
      />
    </>
  );
}
