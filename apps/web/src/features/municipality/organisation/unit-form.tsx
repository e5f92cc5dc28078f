import { useEffect } from "react";
import { Button } from "../../../components/button";
import { Callout } from "../../../components/callout";
import { textForError } from "../../../lib/error-texts";
import { m } from "../../../paraglide/messages";
import { UnitFields } from "./unit-fields";
import type { UnitFormProps } from "./unit-task";
import { useUnitForm } from "./use-unit-form";

export function UnitForm(props: UnitFormProps) {
  const { task, units } = props;
  const { form, conflict, ...state } = useUnitForm(props);
  const focus = task.kind === "edit" ? task.focus : undefined;

  useEffect(() => {
    if (focus === undefined) return;
    // After the dialog has put focus in its first field.
    const frame = requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, [focus, form]);

  return (
    <form
      ref={form}
      className="organisation-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        state.submit();
      }}
    >
      <UnitFields
        units={units}
        unitId={task.kind === "edit" ? task.unit.id : ""}
        draft={state.draft}
        wrong={state.wrong}
        onChange={state.change}
      />
      {conflict && (
        <Callout tone="warn" title={m.municipality_conflict_title()}>
          <p>{m.municipality_conflict_text({ name: conflict.name })}</p>
          <div className="pj-row">
            <Button onClick={state.keepMine}>{m.municipality_conflict_mine()}</Button>
            <Button onClick={state.takeTheirs}>{m.municipality_conflict_theirs()}</Button>
          </div>
        </Callout>
      )}
      {state.isGone && <Callout tone="error">{m.municipality_gone()}</Callout>}
      {state.error && !state.wrong.has("codeTaken") && (
        <Callout tone="error">{textForError(state.error)}</Callout>
      )}
      {!conflict && (
        <div>
          <Button variant="primary" type="submit" disabled={state.isSaving}>
            {state.isSaving
              ? m.municipality_saving()
              : state.error
                ? m.municipality_save_again()
                : m.municipality_save()}
          </Button>
        </div>
      )}
    </form>
  );
}
