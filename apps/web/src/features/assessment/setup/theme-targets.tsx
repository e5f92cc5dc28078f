import { useEffect, useRef } from "react";
import { Button } from "../../../components/button";
import { m } from "../../../paraglide/messages";
import type { Target, TargetEdit, TargetsProps } from "./setup-types";
import { TargetForm } from "./target-form";
import { TargetLine } from "./target-line";

type ThemeTargetsProps = TargetsProps & {
  readonly themeId: string;
  readonly edit: TargetEdit | null;
  readonly onEdit: (edit: TargetEdit | null) => void;
};

/** One theme: its target, its units' own targets, and the form where one of them is being written. */
export function ThemeTargets(props: ThemeTargetsProps) {
  const { setup, names, themeId, edit, onEdit, isClosed, mayTarget } = props;
  const row = useRef<HTMLLIElement>(null);
  const theme = names.theme(themeId);
  const targets = setup.targets.filter((target) => target.themeId === themeId);
  const whole = targets.find(({ unitId }) => unitId === null);
  const units = targets.filter(({ unitId }) => unitId !== null);
  const own = edit?.themeId === themeId ? edit : null;
  const canAddUnit = setup.measuredUnits.some(({ unitId }) => mayTarget(unitId));
  const wasOpen = useRef(false);

  useEffect(() => {
    if (own === null && wasOpen.current) row.current?.querySelector("button")?.focus();
    wasOpen.current = own !== null;
  }, [own]);

  const begin = (target: Target | undefined, isForUnit: boolean) =>
    onEdit({ themeId, targetId: target?.id ?? null, isForUnit });
  const isEditing = (target: Target | undefined) =>
    own !== null && target !== undefined && own.targetId === target.id;
  const form = own && (
    <TargetForm
      {...props}
      key={own.targetId ?? "new"}
      target={targets.find(({ id }) => id === own.targetId) ?? null}
      isForUnit={own.isForUnit}
      onDone={() => onEdit(null)}
    />
  );

  return (
    <li className="setup-row" ref={row}>
      <h3 className="setup-row__title">{theme}</h3>
      <div className="setup-row__body">
        {isEditing(whole) || (own && !own.isForUnit) ? (
          form
        ) : (
          <TargetLine
            target={whole ?? null}
            names={names}
            label={units.length > 0 ? m.assessment_target_whole() : null}
          >
            {!isClosed && mayTarget(null) && (
              <Button size="small" onClick={() => begin(whole, false)}>
                <span aria-hidden="true">
                  {whole ? m.assessment_target_edit() : m.assessment_target_set()}
                </span>
                <span className="pj-hidden">
                  {whole
                    ? m.assessment_target_edit_for({ theme })
                    : m.assessment_target_set_for({ theme })}
                </span>
              </Button>
            )}
          </TargetLine>
        )}
        {units.map((target) => {
          const unit = setup.units.find(({ id }) => id === target.unitId);
          if (isEditing(target)) return form;
          return (
            <TargetLine key={target.id} target={target} names={names} label={unit?.name ?? null}>
              {!isClosed && mayTarget(target.unitId) && (
                <Button size="small" onClick={() => begin(target, true)}>
                  <span aria-hidden="true">{m.assessment_target_edit()}</span>
                  <span className="pj-hidden">
                    {m.assessment_target_edit_for({ theme: `${theme}, ${unit?.name ?? ""}` })}
                  </span>
                </Button>
              )}
            </TargetLine>
          );
        })}
        {own?.isForUnit && own.targetId === null && form}
        {!isClosed && own === null && canAddUnit && (
          <Button
            size="small"
            variant="tertiary"
            className="setup-row__more"
            onClick={() => begin(undefined, true)}
          >
            <span aria-hidden="true">{m.assessment_target_add_unit()}</span>
            <span className="pj-hidden">{m.assessment_target_add_unit_for({ theme })}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
