import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { TextField } from "../../../components/text-field";
import { textForError } from "../../../lib/error-texts";
import { m } from "../../../paraglide/messages";
import { ModelFields } from "./model-fields";
import { type Models, type Rounds, useRoundForm } from "./use-round-form";

type RoundFormProps = {
  readonly kommunekode: string;
  readonly rounds: Rounds;
  readonly models: Models;
};

export function RoundForm({ kommunekode, rounds, models }: RoundFormProps) {
  const { draft, wrong, form, create, change, submit } = useRoundForm({
    kommunekode,
    rounds,
    models,
  });
  const slugError = wrong.has("slugTaken")
    ? m.assessment_error_slug_taken({ slug: draft.slug })
    : wrong.has("slug") && m.assessment_error_slug();
  return (
    <form
      ref={form}
      className="round-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={m.assessment_field_name()}
        hint={m.assessment_field_name_hint()}
        value={draft.name}
        error={wrong.has("name") ? m.assessment_error_name() : null}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div className="round-form__pair">
        <TextField
          type="date"
          label={m.assessment_field_start()}
          value={draft.periodStart}
          error={wrong.has("periodStart") ? m.assessment_error_start() : null}
          onChange={(event) => change({ periodStart: event.target.value })}
        />
        <TextField
          type="date"
          label={m.assessment_field_end()}
          value={draft.periodEnd}
          error={wrong.has("periodEnd") ? m.assessment_error_end() : null}
          onChange={(event) => change({ periodEnd: event.target.value })}
        />
      </div>
      <TextField
        label={m.assessment_field_slug()}
        hint={m.assessment_field_slug_hint()}
        value={draft.slug}
        error={slugError || null}
        spellCheck={false}
        onChange={(event) => change({ slug: event.target.value })}
      />
      <ModelFields draft={draft} wrong={wrong} rounds={rounds} models={models} onChange={change} />
      {create.error && !wrong.has("slugTaken") && (
        <Callout tone="error">{textForError(create.error)}</Callout>
      )}
      <div>
        <Button variant="primary" type="submit" disabled={create.isPending}>
          {create.isPending
            ? m.assessment_creating()
            : create.error && !wrong.has("slugTaken")
              ? m.assessment_try_again()
              : m.assessment_create()}
        </Button>
      </div>
    </form>
  );
}
