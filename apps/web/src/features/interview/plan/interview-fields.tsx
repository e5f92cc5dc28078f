import { FORMS, INTERVIEW_KINDS } from "@pejling/domain";
import { RadioGroup } from "../../../components/radio-group";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { m } from "../../../paraglide/messages";
import { type DraftProblem, type InterviewDraft, newDraft } from "./interview-draft";
import { FORM_WORDS, KIND_WORDS, type PlanUnit } from "./interview-words";
import { toUnitOptions } from "./unit-options";
import "./interview-fields.css";

const SHORT_TEXT = 500;

type InterviewFieldsProps = {
  readonly draft: InterviewDraft;
  readonly onChange: (draft: InterviewDraft) => void;
  readonly units: readonly PlanUnit[];
  readonly problems: readonly DraftProblem[];
};

export function InterviewFields({ draft, onChange, units, problems }: InterviewFieldsProps) {
  const set = (change: Partial<InterviewDraft>) => onChange({ ...draft, ...change });
  const problem = (field: DraftProblem, text: () => string) =>
    problems.includes(field) ? text() : null;
  const isNew = draft.seenVersion === 0;
  return (
    <div className="interview-fields">
      <RadioGroup
        legend={m.interview_kind()}
        isRow
        options={INTERVIEW_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind]() }))}
        value={draft.kind}
        onChange={(kind) => {
          const { duration, form } = newDraft(kind, draft.unitId);
          set(isNew ? { kind, duration, form } : { kind });
        }}
      />
      <TextField
        label={m.interview_name()}
        hint={m.interview_name_hint()}
        error={problem("title", m.interview_name_missing)}
        maxLength={SHORT_TEXT}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <SelectField
        label={m.interview_unit()}
        error={problem("unitId", m.interview_unit_missing)}
        emptyLabel={m.interview_choose_unit()}
        options={toUnitOptions(units)}
        value={draft.unitId}
        onChange={({ target }) => set({ unitId: target.value })}
      />
      <div className="interview-fields__row">
        <TextField
          label={m.interview_date()}
          isOptional
          type="date"
          error={problem("date", m.interview_date_wrong)}
          value={draft.date}
          onChange={({ target }) => set({ date: target.value })}
        />
        <TextField
          label={m.interview_begins()}
          type="time"
          value={draft.time}
          onChange={({ target }) => set({ time: target.value })}
        />
        <TextField
          label={m.interview_duration()}
          inputMode="numeric"
          error={problem("duration", m.interview_duration_wrong)}
          value={draft.duration}
          onChange={({ target }) => set({ duration: target.value })}
        />
      </div>
      <TextField
        label={m.interview_place()}
        isOptional
        maxLength={SHORT_TEXT}
        value={draft.place}
        onChange={({ target }) => set({ place: target.value })}
      />
      <div className="interview-fields__row">
        <TextField
          label={m.interview_facilitator()}
          isOptional
          maxLength={SHORT_TEXT}
          value={draft.facilitator}
          onChange={({ target }) => set({ facilitator: target.value })}
        />
        <TextField
          label={m.interview_note_taker()}
          isOptional
          maxLength={SHORT_TEXT}
          value={draft.noteTaker}
          onChange={({ target }) => set({ noteTaker: target.value })}
        />
      </div>
      <RadioGroup
        legend={m.interview_form()}
        options={FORMS.map((form) => ({ value: form, label: FORM_WORDS[form]() }))}
        value={draft.form}
        onChange={(form) => set({ form })}
      />
    </div>
  );
}
