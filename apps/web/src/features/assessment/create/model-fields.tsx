import type { Form } from "@pejling/domain";
import { RadioGroup } from "../../../components/radio-group";
import { SelectField } from "../../../components/select-field";
import { toLocalText } from "../../../lib/local-text";
import { m } from "../../../paraglide/messages";
import { durationText } from "./duration-text";
import { type RoundDraft, toModelKey } from "./round-draft";
import type { Models, Rounds } from "./use-round-form";

type ModelFieldsProps = {
  readonly draft: RoundDraft;
  readonly wrong: ReadonlySet<string>;
  readonly rounds: Rounds;
  readonly models: Models;
  readonly onChange: (changes: Partial<RoundDraft>) => void;
};

export function ModelFields({ draft, wrong, rounds, models, onChange }: ModelFieldsProps) {
  const model = models.find((listed) => toModelKey(listed) === draft.model);
  const full = model?.questions ?? 0;
  const short = model?.shortQuestions ?? 0;
  return (
    <>
      <SelectField
        label={m.assessment_field_model()}
        hint={m.assessment_field_model_hint()}
        emptyLabel=""
        options={models.map((listed) => ({
          value: toModelKey(listed),
          label: `${toLocalText(listed.title)}, ${listed.version}`,
        }))}
        value={draft.model}
        error={wrong.has("model") ? m.assessment_error_model() : null}
        onChange={(event) => onChange({ model: event.target.value })}
      />
      <RadioGroup<Form>
        legend={m.assessment_field_form()}
        value={draft.form}
        onChange={(form) => onChange({ form })}
        options={[
          {
            value: "full",
            label: m.assessment_form_full(),
            hint: m.assessment_form_full_hint({ count: full, hours: durationText(full) }),
          },
          {
            value: "short",
            label: m.assessment_form_short(),
            hint: m.assessment_form_short_hint({ count: short, hours: durationText(short) }),
          },
        ]}
      />
      {rounds.length > 0 && (
        <SelectField
          label={m.assessment_field_previous()}
          hint={m.assessment_field_previous_hint()}
          isOptional
          emptyLabel={m.assessment_field_previous_none()}
          options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.previousId}
          onChange={(event) => onChange({ previousId: event.target.value })}
        />
      )}
    </>
  );
}
