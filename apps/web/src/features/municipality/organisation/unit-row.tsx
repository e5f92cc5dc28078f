import type { Unit } from "@pejling/domain";
import { Menu, MenuButton, MenuLine } from "../../../components/menu";
import { Tag } from "../../../components/tag";
import { m } from "../../../paraglide/messages";
import { kindText } from "./kind-text";
import { unitFacts } from "./unit-facts";
import type { UnitListProps } from "./unit-list-props";

type UnitRowProps = Omit<UnitListProps, "nodes"> & {
  readonly unit: Unit;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

export function UnitRow({ unit, units, mayEdit, ...rest }: UnitRowProps) {
  const facts = unitFacts(unit, units);
  return (
    <div className="organisation-unit">
      <div className="organisation-unit__words">
        <span className="organisation-unit__name">{unit.name}</span>
        <Tag>{kindText(unit.kind)}</Tag>
        <span className="pj-sub">{facts.join(" · ")}</span>
      </div>
      {mayEdit && <UnitMenu unit={unit} {...rest} />}
    </div>
  );
}

type UnitMenuProps = Omit<UnitRowProps, "units" | "mayEdit">;

function UnitMenu({ unit, actions, onTask, isFirst, isLast }: UnitMenuProps) {
  return (
    <Menu
      align="end"
      isPlain
      label={m.municipality_unit_actions()}
      description={m.municipality_unit_actions_for({ name: unit.name })}
    >
      <MenuButton onClick={() => onTask({ kind: "edit", unit })}>
        {m.municipality_unit_edit()}
      </MenuButton>
      <MenuButton onClick={() => onTask({ kind: "add", parentId: unit.id })}>
        {m.municipality_unit_add_below()}
      </MenuButton>
      <MenuButton disabled={isFirst || actions.isBusy} onClick={() => actions.move(unit, -1)}>
        {m.municipality_unit_up()}
      </MenuButton>
      <MenuButton disabled={isLast || actions.isBusy} onClick={() => actions.move(unit, 1)}>
        {m.municipality_unit_down()}
      </MenuButton>
      <MenuLine />
      <MenuButton onClick={() => onTask({ kind: "edit", unit, focus: "validTo" })}>
        {m.municipality_unit_close()}
      </MenuButton>
      <MenuButton isDangerous disabled={actions.isBusy} onClick={() => actions.remove(unit)}>
        {m.municipality_unit_remove()}
      </MenuButton>
    </Menu>
  );
}
