import type { Option } from "../../../components/select-field";
import { compareDanish } from "../../../lib/formatters";
import type { PlanUnit } from "./interview-words";

/** The organisation as an indented list, each unit below the one it belongs to. */
export function toUnitOptions(units: readonly PlanUnit[]): Option[] {
  const ids = new Set(units.map(({ id }) => id));
  const isTop = ({ parentId }: PlanUnit) => parentId === null || !ids.has(parentId);
  const below = (unit: PlanUnit, depth: number): Option[] => [
    { value: unit.id, label: `${"\u00a0\u00a0\u00a0".repeat(depth)}${unit.name}` },
    ...inOrder(units.filter(({ parentId }) => parentId === unit.id)).flatMap((child) =>
      below(child, depth + 1),
    ),
  ];
  return inOrder(units.filter(isTop)).flatMap((unit) => below(unit, 0));
}

function inOrder(units: readonly PlanUnit[]): PlanUnit[] {
  return [...units].sort(
    (left, right) => left.position - right.position || compareDanish(left.name, right.name),
  );
}
