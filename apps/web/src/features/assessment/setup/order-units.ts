import type { Unit } from "@pejling/domain";
import { compareDanish } from "../../../lib/formatters";

export type PlacedUnit = { readonly unit: Unit; readonly depth: number };

/** The organisation as a list with each unit below its parent. */
export function orderUnits(units: readonly Unit[]): readonly PlacedUnit[] {
  const known = new Set(units.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): readonly PlacedUnit[] =>
    units
      .filter((unit) => (known.has(unit.parentId ?? "") ? unit.parentId : null) === parentId)
      .toSorted((a, b) => a.position - b.position || compareDanish(a.name, b.name))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}
