import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import type { SplitRow } from "./split-rows";

/** The votes in words: *3 på niveau 1, 3 på niveau 5*. */
export function votesText(counts: readonly number[]): string {
  return counts
    .flatMap((count, index) =>
      count === 0 ? [] : [m.results_votes_at({ count, level: index + 1 })],
    )
    .join(", ");
}

export function splitText(row: SplitRow, names: Names): string {
  const level = m.results_level_of({ level: formatLevel(row.level) });
  return `${names.unit(row.unit)}, ${names.question(row.question)} ${level}. ${votesText(row.counts)}`;
}
