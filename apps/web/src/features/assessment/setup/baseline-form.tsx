import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { textForError } from "../../../lib/error-texts";
import { m } from "../../../paraglide/messages";
import { ConflictNotice } from "./conflict-notice";
import { toLevelText } from "./level-input";
import type { BaselineFormProps } from "./setup-types";
import { useBaselineForm } from "./use-baseline-form";

export function BaselineForm(props: BaselineFormProps) {
  const { setup, outline, names, baseline, onDone } = props;
  const { draft, wrong, form, change, submit, save, keepMine } = useBaselineForm(props);
  const { conflict, error, isSaving } = save;
  const taken = new Set(setup.baselines.map(({ themeId }) => themeId));
  return (
    <form
      ref={form}
      className="setup-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {baseline === null ? (
        <SelectField
          label={m.assessment_baseline_theme()}
          emptyLabel={m.assessment_baseline_theme_empty()}
          options={outline.themes
            .filter(({ id }) => !taken.has(id) || id === draft.themeId)
            .map(({ id }) => ({ value: id, label: names.theme(id) }))}
          value={draft.themeId}
          error={wrong.has("themeId") ? m.assessment_baseline_error_theme() : null}
          onChange={(event) => change({ themeId: event.target.value })}
        />
      ) : (
        <h4>{names.theme(baseline.themeId)}</h4>
      )}
      <TextField
        label={m.assessment_baseline_level()}
        hint={m.assessment_baseline_level_hint()}
        inputMode="decimal"
        value={draft.level}
        error={wrong.has("level") ? m.assessment_baseline_error_level() : null}
        onChange={(event) => change({ level: event.target.value })}
      />
      <TextField
        label={m.assessment_baseline_source()}
        hint={m.assessment_baseline_source_hint()}
        value={draft.source}
        error={wrong.has("source") ? m.assessment_baseline_error_source() : null}
        onChange={(event) => change({ source: event.target.value })}
      />
      {conflict && (
        <ConflictNotice
          theirs={`${toLevelText(conflict.level)}. ${conflict.source}`}
          onKeepMine={() => keepMine(conflict.version)}
          onTakeTheirs={onDone}
        />
      )}
      {save.isGone && <Callout tone="warn">{m.assessment_gone()}</Callout>}
      {error && <Callout tone="error">{textForError(error)}</Callout>}
      {!conflict && (
        <div className="pj-row">
          <Button type="submit" disabled={isSaving}>
            {error ? m.assessment_try_again() : m.assessment_baseline_save()}
          </Button>
          <Button variant="tertiary" onClick={onDone}>
            {m.assessment_cancel()}
          </Button>
        </div>
      )}
    </form>
  );
}
