import { formatDifference, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import type { RoundRow } from "./round-rows";
import { inSentence } from "./summary-text";

/** How many went up, how many down, and which moved most. */
export function roundsSummary(rows: readonly RoundRow[], names: Names): string {
  const changes = rows.flatMap(({ theme, change }) => (change === null ? [] : [{ theme, change }]));
  const [most] = changes;
  if (most === undefined) return m.results_rounds_none();
  const up = changes.filter(({ change }) => change >= 0.05).length;
  const down = changes.filter(({ change }) => change <= -0.05).length;
  const count = m.results_rounds_count({ up, down, same: changes.length - up - down });
  if (Math.abs(most.change) < 0.05) return count;
  const facts = {
    theme: inSentence(names.themeShort(most.theme)),
    by: formatLevel(Math.abs(most.change)),
  };
  return `${count} ${most.change > 0 ? m.results_rounds_most_up(facts) : m.results_rounds_most_down(facts)}`;
}

export function unitsSummary(
  rows: readonly RoundRow[],
  { nameOf, names }: { readonly nameOf: (code: string) => string; readonly names: Names },
): string {
  const [most] = rows
    .flatMap(({ theme, units }) =>
      units.flatMap(({ unit, change }) => (change === null ? [] : [{ theme, unit, change }])),
    )
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (most === undefined) return m.results_rounds_none();
  return m.results_rounds_units_most({
    unit: nameOf(most.unit),
    theme: inSentence(names.themeShort(most.theme)),
    change: formatDifference(most.change),
  });
}
