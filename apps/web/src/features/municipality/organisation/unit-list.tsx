import type { UnitListProps } from "./unit-list-props";
import { UnitRow } from "./unit-row";

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
