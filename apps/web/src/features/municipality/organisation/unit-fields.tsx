import type { Unit } from "@pejling/domain";
import { SelectField } from "../../../components/select-field";
import { TextField } from "../../../components/text-field";
import { m } from "../../../paraglide/messages";
import { listKinds } from "./kind-text";
import { listParents } from "./list-parents";
import type { UnitDraft } from "./unit-draft";

type UnitFieldsProps = {
  readonly units: readonly Unit[];
  readonly unitId: string;
  readonly draft: UnitDraft;
  readonly wrong: ReadonlySet<string>;
  readonly onChange: (changes: Partial<UnitDraft>) => void;
};

export function UnitFields({ units, unitId, draft, wrong, onChange }: UnitFieldsProps) {
  const others = listParents(units, unitId);
  const kind = listKinds().find(({ value }) => value === draft.kind)?.value ?? "department";
  const codeError = wrong.has("codeTaken")
    ? m.municipality_error_code_taken({ code: draft.code })
    : wrong.has("code") && m.municipality_error_code();
  return (
    <>
      <TextField
        name="name"
        label={m.municipality_field_name()}
        value={draft.name}
        error={wrong.has("name") ? m.municipality_error_name() : null}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <div className="organisation-form__pair">
        <SelectField
          name="kind"
          label={m.municipality_field_kind()}
          options={listKinds()}
          value={kind}
          onChange={(event) => {
            const chosen = listKinds().find(({ value }) => value === event.target.value);
            if (chosen !== undefined) onChange({ kind: chosen.value });
          }}
        />
        <SelectField
          name="parentId"
          label={m.municipality_field_parent()}
          emptyLabel={m.municipality_field_parent_none()}
          options={others.map(({ unit, depth }) => ({
            value: unit.id,
            label: `${"\u2003".repeat(depth)}${unit.name}`,
          }))}
          value={draft.parentId}
          onChange={(event) => onChange({ parentId: event.target.value })}
        />
      </div>
      <div className="organisation-form__pair">
        <TextField
          name="shortName"
          label={m.municipality_field_short_name()}
          hint={m.municipality_field_short_name_hint()}
          value={draft.shortName}
          error={wrong.has("shortName") ? m.municipality_error_short_name() : null}
          onChange={(event) => onChange({ shortName: event.target.value })}
        />
        <TextField
          name="code"
          label={m.municipality_field_code()}
          hint={m.municipality_field_code_hint()}
          value={draft.code}
          error={codeError || null}
          spellCheck={false}
          onChange={(event) => onChange({ code: event.target.value })}
        />
      </div>
      <TextField
        name="headcount"
        label={m.municipality_field_headcount()}
        hint={m.municipality_field_headcount_hint()}
        isOptional
        inputMode="numeric"
        value={draft.headcount}
        error={wrong.has("headcount") ? m.municipality_error_headcount() : null}
        onChange={(event) => onChange({ headcount: event.target.value })}
      />
      <div className="organisation-form__pair">
        <TextField
          name="validFrom"
          type="date"
          label={m.municipality_field_valid_from()}
          isOptional
          value={draft.validFrom}
          error={wrong.has("validFrom") ? m.municipality_error_date() : null}
          onChange={(event) => onChange({ validFrom: event.target.value })}
        />
        <TextField
          name="validTo"
          type="date"
          label={m.municipality_field_valid_to()}
          hint={m.municipality_field_valid_to_hint()}
          isOptional
          value={draft.validTo}
          error={wrong.has("validTo") ? m.municipality_error_valid_to() : null}
          onChange={(event) => onChange({ validTo: event.target.value })}
        />
      </div>
      {others.length > 0 && (
        <SelectField
          name="supersedesId"
          label={m.municipality_field_supersedes()}
          isOptional
          emptyLabel={m.municipality_field_supersedes_none()}
          options={others.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
          value={draft.supersedesId}
          onChange={(event) => onChange({ supersedesId: event.target.value })}
        />
      )}
    </>
  );
}
