import type { Unit } from "@pejling/domain";
import { toUnitTree, type UnitNode } from "./to-unit-tree";

export type ParentChoice = { readonly unit: Unit; readonly depth: number };

/** The units another may lie under, in the tree's order: all but the unit itself and what lies below it. */
export function listParents(units: readonly Unit[], id: string): readonly ParentChoice[] {
  const walk = (nodes: readonly UnitNode[], depth: number): readonly ParentChoice[] =>
    nodes.flatMap(({ unit, children }) =>
      unit.id === id ? [] : [{ unit, depth }, ...walk(children, depth + 1)],
    );
  return walk(toUnitTree(units), 0);
}
