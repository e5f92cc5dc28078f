import type { Unit } from "@pejling/domain";

/** Which units are measured and what stands in each weight field. */
export type UnitChoice = Readonly<Record<string, string>>;
type Measured = { readonly unitId: string; readonly weight: number };

export function toChoice(measured: readonly Measured[]): UnitChoice {
  return Object.fromEntries(
    measured.map(({ unitId, weight }) => [unitId, String(weight).replace(".", ",")]),
  );
}

/** A weight as a person writes it: `1`, `0,5`, `1.200`. Null when it is no number above 0. */
export function parseWeight(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\.(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  const weight = plain === "" ? Number.NaN : Number(plain);
  return Number.isFinite(weight) && weight > 0 && weight <= 1_000_000 ? weight : null;
}

export type ReadChoice =
  | { readonly ok: true; readonly units: readonly Measured[] }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> };

export function readChoice(choice: UnitChoice): ReadChoice {
  const read = Object.entries(choice).map(([unitId, text]) => ({
    unitId,
    weight: parseWeight(text),
  }));
  const wrong = new Set(read.flatMap(({ unitId, weight }) => (weight === null ? [unitId] : [])));
  if (wrong.size > 0) return { ok: false, wrong };
  return { ok: true, units: read.map(({ unitId, weight }) => ({ unitId, weight: weight ?? 1 })) };
}

export function toggleUnit(choice: UnitChoice, unitId: string): UnitChoice {
  const { [unitId]: old, ...rest } = choice;
  return old === undefined ? { ...choice, [unitId]: "1" } : rest;
}

export function weighEqually(choice: UnitChoice): UnitChoice {
  return Object.fromEntries(Object.keys(choice).map((unitId) => [unitId, "1"]));
}

/** Chosen units whose number of employees is unknown (or 0): they cannot be weighed by it. */
export function lackHeadcount(choice: UnitChoice, units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ id, headcount }) => choice[id] !== undefined && !headcount);
}

export function weighByHeadcount(choice: UnitChoice, units: readonly Unit[]): UnitChoice {
  const headcounts = new Map(units.map(({ id, headcount }) => [id, headcount]));
  return Object.fromEntries(
    Object.entries(choice).map(([unitId, old]) => {
      const headcount = headcounts.get(unitId);
      return [unitId, headcount ? String(headcount) : old];
    }),
  );
}

/** A unit's share (0–1) of all weight; null while any chosen weight is no number. */
export function shareOf(choice: UnitChoice, unitId: string): number | null {
  const read = readChoice(choice);
  if (!read.ok) return null;
  const total = read.units.reduce((sum, { weight }) => sum + weight, 0);
  const own = read.units.find((unit) => unit.unitId === unitId);
  return own === undefined ? null : own.weight / total;
}

export function isSameChoice(left: UnitChoice, right: UnitChoice): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}
