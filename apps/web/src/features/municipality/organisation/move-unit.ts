import type { Unit } from "@pejling/domain";
import { compareUnits } from "./to-unit-tree";

const STEP = 10;

/**
 * The units that get another position when one is moved a place up or down among its siblings; empty at the end of the
 * row. Siblings are numbered afresh, since units entered one after the other may share a position.
 */
export function moveUnit(
  units: readonly Unit[],
  id: string,
  by: -1 | 1,
): readonly { readonly unit: Unit; readonly position: number }[] {
  const moved = units.find((unit) => unit.id === id);
  const siblings = units
    .filter(({ parentId }) => parentId === moved?.parentId)
    .toSorted(compareUnits);
  const from = siblings.findIndex((unit) => unit.id === id);
  const other = siblings[from + by];
  if (moved === undefined || other === undefined) return [];

  const order = siblings.with(from, other).with(from + by, moved);
  return order
    .map((unit, index) => ({ unit, position: (index + 1) * STEP }))
    .filter(({ unit, position }) => unit.position !== position);
}

/** The position of a unit put last among the children of a parent. */
export function lastPosition(units: readonly Unit[], parentId: string | null): number {
  const siblings = units.filter((unit) => unit.parentId === parentId);
  return Math.max(0, ...siblings.map(({ position }) => position)) + STEP;
}
