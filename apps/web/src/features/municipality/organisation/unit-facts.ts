import type { Unit } from "@pejling/domain";
import { formatCount, formatDate } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";

/** What a row says of a unit beside its name. Unknown is left out. */
export function unitFacts(unit: Unit, units: readonly Unit[]): readonly string[] {
  const before = units.find(({ id }) => id === unit.supersedesId);
  return [
    unit.code,
    unit.headcount === null
      ? ""
      : m.municipality_unit_headcount({
          count: unit.headcount,
          shown: formatCount(unit.headcount),
        }),
    unit.validFrom === null ? "" : m.municipality_unit_from({ date: formatDate(unit.validFrom) }),
    unit.validTo === null ? "" : m.municipality_unit_to({ date: formatDate(unit.validTo) }),
    before === undefined ? "" : m.municipality_unit_supersedes({ name: before.name }),
  ].filter((fact) => fact !== "");
}
