import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { SelectField } from "../../../components/select-field";
import { TextArea } from "../../../components/text-area";
import { TextField } from "../../../components/text-field";
import { textForError } from "../../../lib/error-texts";
import { m } from "../../../paraglide/messages";
import { targetWord } from "../level-words";
import { ConflictNotice } from "./conflict-notice";
import { TARGET_LEVELS, toLevelText } from "./level-input";
import type { TargetFormProps } from "./setup-types";
import { useTargetForm } from "./use-target-form";

export function TargetForm(props: TargetFormProps) {
  const { setup, names, target, isForUnit, mayTarget, onDone } = props;
  const { draft, wrong, form, change, submit, remove, save, keepMine } = useTargetForm(props);
  const { conflict, error, isSaving } = save;
  const measured = new Set(setup.measuredUnits.map(({ unitId }) => unitId));
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
      {isForUnit && (
        <SelectField
          label={m.assessment_target_unit()}
          emptyLabel={m.assessment_target_unit_empty()}
          options={setup.units
            .filter(({ id }) => mayTarget(id) && (measured.has(id) || id === target?.unitId))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.unitId}
          error={wrong.has("unitId") ? m.assessment_target_error_unit() : null}
          onChange={(event) => change({ unitId: event.target.value })}
        />
      )}
      <SelectField
        label={m.assessment_target_level()}
        emptyLabel={m.assessment_target_level_empty()}
        options={TARGET_LEVELS.map((level) => ({
          value: String(level),
          label: `${toLevelText(level)} · ${targetWord(level, names.levels)}`,
        }))}
        value={draft.level}
        error={wrong.has("level") ? m.assessment_target_error_level() : null}
        onChange={(event) => change({ level: event.target.value })}
      />
      <TextArea
        label={m.assessment_target_reason()}
        hint={m.assessment_target_reason_hint()}
        rows={3}
        value={draft.reason}
        error={wrong.has("reason") ? m.assessment_target_error_reason() : null}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <TextField
        label={m.assessment_target_approved_by()}
        hint={m.assessment_target_approved_hint()}
        isOptional
        value={draft.approvedBy}
        onChange={(event) => change({ approvedBy: event.target.value })}
      />
      {conflict && (
        <ConflictNotice
          theirs={`${toLevelText(conflict.level)} ${targetWord(conflict.level, names.levels)}. ${conflict.reason}`}
          onKeepMine={() => keepMine(conflict)}
          onTakeTheirs={onDone}
        />
      )}
      {save.isGone && <Callout tone="warn">{m.assessment_gone()}</Callout>}
      {error && <Callout tone="error">{textForError(error)}</Callout>}
      {!conflict && (
        <div className="pj-row">
          <Button type="submit" disabled={isSaving}>
            {isSaving
              ? m.assessment_saving()
              : error
                ? m.assessment_try_again()
                : m.assessment_target_save()}
          </Button>
          <Button variant="tertiary" onClick={onDone}>
            {m.assessment_cancel()}
          </Button>
          {target !== null && (
            <Button variant="tertiary" onClick={remove}>
              {m.assessment_target_remove()}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
