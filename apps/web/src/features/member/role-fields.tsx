import { MUNICIPAL_ROLES, type MunicipalRole } from "@pejling/domain";
import { useId } from "react";
import { Checkbox } from "../../components/checkbox";
import { ErrorText } from "../../components/error-text";
import { RadioGroup } from "../../components/radio-group";
import { roleText } from "../../lib/role-text";
import { m } from "../../paraglide/messages";
import type { OwnableUnit } from "./member-types";
import { hasUnits, type RoleDraft, type RoleFault } from "./role-draft";
import { ROLE_HINTS } from "./role-hints";

type RoleFieldsProps = {
  readonly legend: string;
  readonly draft: RoleDraft;
  readonly units: readonly OwnableUnit[];
  readonly fault: RoleFault | null;
  readonly onChange: (draft: RoleDraft) => void;
  readonly roles?: readonly MunicipalRole[];
};

/** Which role, with what it may do, and for a director which forvaltninger are the own. */
export function RoleFields(props: RoleFieldsProps) {
  const { legend, draft, units, fault, onChange, roles = MUNICIPAL_ROLES } = props;
  return (
    <>
      <RadioGroup
        legend={legend}
        value={draft.role}
        error={fault === "role" ? m.member_field_role_missing() : null}
        options={roles.map((role) => ({
          value: role,
          label: <span className="member-role">{roleText(role)}</span>,
          hint: ROLE_HINTS[role](),
        }))}
        onChange={(role) => onChange({ ...draft, role })}
      />
      {hasUnits(draft.role) && (
        <UnitChoice units={units} draft={draft} fault={fault} onChange={onChange} />
      )}
    </>
  );
}

type UnitChoiceProps = Pick<RoleFieldsProps, "units" | "draft" | "fault" | "onChange">;

function UnitChoice({ units, draft, fault, onChange }: UnitChoiceProps) {
  const id = useId();
  const { unitIds } = draft;
  const toggle = (unitId: string, isOwn: boolean) =>
    onChange({
      ...draft,
      unitIds: isOwn ? [...unitIds, unitId] : unitIds.filter((other) => other !== unitId),
    });
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`}>
      <legend className="pj-field__label">{m.member_field_units()}</legend>
      <span className="pj-field__hint" id={`${id}-hint`}>
        {units.length === 0 ? m.member_field_units_empty() : m.member_field_units_hint()}
      </span>
      <div className="member-units">
        {units.map((unit) => (
          <Checkbox
            key={unit.id}
            label={unit.name}
            checked={unitIds.includes(unit.id)}
            onChange={(event) => toggle(unit.id, event.target.checked)}
          />
        ))}
      </div>
      <ErrorText
        id={`${id}-error`}
        text={fault === "unitIds" ? m.member_field_units_missing() : null}
      />
    </fieldset>
  );
}
