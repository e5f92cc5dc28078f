import type { RouterOutputs } from "@pejling/api";
import { formatCount, formatDate } from "../../lib/formatters";
import { m } from "../../paraglide/messages";

type Official = NonNullable<RouterOutputs["municipality"]["get"]["official"]>;
export type Fact = { readonly label: string; readonly value: string };

/** What is officially known about a municipality on a day: its region then and next, its group, its newest population. */
export function toFacts(official: Official, day: string): readonly Fact[] {
  const { regions, kommunegruppe, population } = official;
  const now = regions.find(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  );
  const next = regions.find(({ from }) => from !== null && from > day);
  const newest = population.toSorted((left, right) => right.year - left.year)[0];
  const region = [
    now?.name,
    next && m.municipality_facts_region_next({ name: next.name, date: formatDate(next.from) }),
  ];
  return [
    { label: m.municipality_facts_region(), value: region.filter(Boolean).join(", ") },
    { label: m.municipality_facts_group(), value: kommunegruppe.name },
    ...(newest === undefined
      ? []
      : [
          {
            label: m.municipality_facts_population(),
            value: m.municipality_facts_population_value({
              count: formatCount(newest.inhabitants),
              year: newest.year,
            }),
          },
        ]),
  ];
}
