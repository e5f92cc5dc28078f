import { Link } from "@tanstack/react-router";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { SaveState } from "../../../components/save-state";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { textForError } from "../../../lib/error-texts";
import { m } from "../../../paraglide/messages";
import { ConflictNotice } from "./conflict-notice";
import type { SectionProps } from "./setup-types";
import { type Rounds, useDetails } from "./use-details";

export function DetailsSection(props: SectionProps & { readonly rounds: Rounds }) {
  const { setup, outline, rounds, isClosed } = props;
  const { assessment } = setup;
  const { draft, wrong, form, status, error, conflict, change, submit, keepMine, takeTheirs } =
    useDetails(props);
  const questions = outline.themes.flatMap((theme) => theme.questions);
  const count = questions.filter(({ short }) => assessment.form === "full" || short).length;
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
        value={draft.name}
        disabled={isClosed}
        error={wrong.has("name") ? m.assessment_error_name() : null}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div className="round-form__pair">
        <TextField
          type="date"
          label={m.assessment_field_start()}
          value={draft.periodStart}
          disabled={isClosed}
          error={wrong.has("periodStart") ? m.assessment_error_start() : null}
          onChange={(event) => change({ periodStart: event.target.value })}
        />
        <TextField
          type="date"
          label={m.assessment_field_end()}
          value={draft.periodEnd}
          disabled={isClosed}
          error={wrong.has("periodEnd") ? m.assessment_error_end() : null}
          onChange={(event) => change({ periodEnd: event.target.value })}
        />
      </div>
      <SelectField
        label={m.assessment_field_previous()}
        hint={m.assessment_field_previous_hint()}
        isOptional
        disabled={isClosed}
        emptyLabel={m.assessment_field_previous_none()}
        options={rounds
          .filter(({ id }) => id !== assessment.id)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.previousId}
        onChange={(event) => change({ previousId: event.target.value })}
      />
      <dl className="setup-facts">
        <div>
          <dt>{m.assessment_details_model()}</dt>
          <dd>
            <Link
              to="/modeller/$id/$version"
              params={{ id: assessment.modelId, version: assessment.modelVersion }}
            >
              {assessment.modelId} {assessment.modelVersion}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{m.assessment_details_form()}</dt>
          <dd>
            {assessment.form === "full" ? m.assessment_form_full() : m.assessment_form_short()} (
            {m.assessment_questions({ count })})
          </dd>
        </div>
      </dl>
      <p className="pj-sub">{m.assessment_details_fixed()}</p>
      {conflict && (
        <ConflictNotice theirs={conflict.name} onKeepMine={keepMine} onTakeTheirs={takeTheirs} />
      )}
      {error && <Callout tone="error">{textForError(error)}</Callout>}
      {!isClosed && !conflict && (
        <div className="pj-row">
          <Button type="submit" disabled={status.kind === "saving"}>
            {error ? m.assessment_try_again() : m.assessment_details_save()}
          </Button>
          <SaveState status={status} />
        </div>
      )}
    </form>
  );
}
