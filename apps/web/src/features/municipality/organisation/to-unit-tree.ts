import type { Unit } from "@pejling/domain";
import { compareDanish } from "../../../lib/formatters";

export type UnitNode = { readonly unit: Unit; readonly children: readonly UnitNode[] };

/**
 * The organisation as a tree, siblings in their given order and then by name. A unit whose parent is not in the list
 * stands at the top, so that nothing is lost from sight.
 */
export function toUnitTree(units: readonly Unit[]): readonly UnitNode[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parentId: string | null): readonly UnitNode[] =>
    units
      .filter((unit) => parentOf(unit, known) === parentId)
      .toSorted(compareUnits)
      .map((unit) => ({ unit, children: below(unit.id) }));
  return below(null);
}

export function compareUnits(left: Unit, right: Unit): number {
  return left.position - right.position || compareDanish(left.name, right.name);
}

function parentOf({ parentId }: Unit, known: ReadonlySet<string>): string | null {
  return parentId !== null && known.has(parentId) ? parentId : null;
}

/** A unit that had its last day before this one. It keeps its numbers but is no longer chosen. */
export function isClosed({ validTo }: Pick<Unit, "validTo">, day: string): boolean {
  return validTo !== null && validTo < day;
}
