import type { Unit } from "@pejling/domain";
import type { UnitNode } from "./to-unit-tree";
import type { UnitTask } from "./unit-dialog";
import { UnitRow } from "./unit-row";
import type { useUnitActions } from "./use-unit-actions";

export type UnitListProps = {
  readonly nodes: readonly UnitNode[];
  readonly units: readonly Unit[];
  readonly actions: ReturnType<typeof useUnitActions>;
  readonly onTask: (task: UnitTask) => void;
};

export function UnitList({ nodes, ...rest }: UnitListProps) {
  return (
    <ul className="organisation-list">
      {nodes.map((node, index) => (
        <li key={node.unit.id}>
          <UnitRow
            {...rest}
            unit={node.unit}
            isFirst={index === 0}
            isLast={index === nodes.length - 1}
          />
          {node.children.length > 0 && <UnitList {...rest} nodes={node.children} />}
        </li>
      ))}
    </ul>
  );
}
