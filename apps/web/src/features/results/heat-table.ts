import type { FigureCell, FigureColumn } from "../../components/figure-table";
import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { findEnds, nameSome } from "./ends";
import type { Heat, HeatCell } from "./heat-rows";
import { noScoreText } from "./heat-text";
import type { Names } from "./names";
import { inSentence } from "./summary-text";
import { orWord } from "./words";

export function heatColumns(): readonly FigureColumn[] {
  return [
    { header: m.results_column_unit() },
    { header: m.results_column_theme() },
    { header: m.results_column_level(), decimals: 2 },
    { header: m.results_column_word() },
    { header: m.results_column_n() },
    { header: m.results_column_agreement(), decimals: 2 },
    { header: m.results_column_split() },
    { header: m.results_column_role_gap(), decimals: 1 },
    ...[1, 2, 3, 4, 5].map((level) => ({ header: m.results_column_votes({ level }) })),
  ];
}

/** One line per forvaltning and theme, as disclosed: what is hidden says so in the file, too. */
export function heatTable(heat: Heat, names: Names): readonly (readonly FigureCell[])[] {
  return heat.rows.flatMap((row) =>
    row.cells.map((cell) => [
      row.name,
      names.theme(cell.theme),
      orWord(cell.level, noScoreText(cell)),
      cell.level === null ? m.results_no_number() : names.level(cell.level),
      cell.n,
      ...spreadCells(cell),
    ]),
  );
}

function spreadCells({ n, spread, splitCount, roleGap }: HeatCell): readonly FigureCell[] {
  if (spread === null) {
    const word = n === 0 ? m.results_no_answers() : m.results_hidden_few();
    return Array.from({ length: 8 }, () => word);
  }
  return [
    orWord(spread.agreement, m.results_not_computable()),
    splitCount === 0 ? m.results_no() : m.results_split_questions({ count: splitCount }),
    orWord(roleGap, m.results_not_computable()),
    ...spread.counts,
  ];
}

/** The highest and the lowest cells in words, and where groups are split. */
export function heatSummary(heat: Heat, names: Names): string {
  const cells = heat.rows.flatMap((row) => row.cells).filter(({ level }) => level !== null);
  const [first] = cells;
  if (first === undefined) return m.results_summary_no_score();
  const ends = findEnds(cells, ({ level }) => level);
  const split = cells.filter(({ splitCount }) => splitCount > 0).length;
  const range =
    ends === null
      ? m.results_heat_even({ level: formatLevel(first.level) })
      : m.results_heat_range({
          best: placesText(ends.highest, names),
          bestLevel: formatLevel(ends.highest[0]?.level ?? null),
          worst: placesText(ends.lowest, names),
          worstLevel: formatLevel(ends.lowest[0]?.level ?? null),
        });
  return `${range} ${split === 0 ? m.results_heat_no_split() : m.results_heat_split({ count: split })}`;
}

function placesText(cells: readonly HeatCell[], names: Names): string {
  const places = cells.map(({ theme, unit }) =>
    m.results_theme_in_unit({ theme: inSentence(names.themeShort(theme)), unit: names.unit(unit) }),
  );
  return nameSome(places, (count) => m.results_places({ count }));
}
