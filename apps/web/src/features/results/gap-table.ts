import type { FigureCell, FigureColumn } from "../../components/figure-table";
import { formatLevel, formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { GapRow } from "./gap-rows";
import type { Names } from "./names";
import type { ResultCell } from "./results-types";
import { inSentence } from "./summary-text";
import { orWord, reasonText } from "./words";

type GapTable = {
  readonly units: readonly string[];
  readonly roundName: string | null;
  readonly names: Names;
};

export function gapColumns({ units, roundName, names }: GapTable): readonly FigureColumn[] {
  return [
    { header: m.results_column_theme() },
    { header: m.results_column_municipality(), decimals: 2 },
    { header: m.results_column_target(), decimals: 1 },
    { header: m.results_column_gap(), decimals: 2 },
    ...(roundName === null ? [] : [{ header: roundName, decimals: 2 }]),
    { header: m.results_column_band_low(), decimals: 2 },
    { header: m.results_column_band_high(), decimals: 2 },
    ...units.map((unit) => ({ header: names.unit(unit), decimals: 2 })),
  ];
}

export function gapTable(
  rows: readonly GapRow[],
  { units, roundName, names, cells }: GapTable & { readonly cells: readonly ResultCell[] },
): readonly (readonly FigureCell[])[] {
  const reasons = new Map(cells.map(({ unit, theme, reason }) => [`${unit} ${theme}`, reason]));
  return rows.map((row) => [
    names.theme(row.theme),
    orWord(row.own, m.results_no_number()),
    orWord(row.target, m.results_no_target()),
    orWord(row.gap, row.target === null ? m.results_no_target() : m.results_no_number()),
    ...(roundName === null ? [] : [orWord(row.earlier, m.results_no_number())]),
    orWord(row.band?.low ?? null, m.results_no_band()),
    orWord(row.band?.high ?? null, m.results_no_band()),
    ...units.map((unit) => {
      const score = row.units.find((entry) => entry.unit === unit)?.score ?? null;
      return orWord(score, reasonText(reasons.get(`${unit} ${row.theme}`) ?? null));
    }),
  ]);
}

/** Which themes are furthest away, and how many are there. */
export function gapSummary(rows: readonly GapRow[], names: Names): string {
  const withTarget = rows.filter(({ gap }) => gap !== null);
  if (withTarget.length === 0) return m.results_gap_none();
  const behind = withTarget.filter(({ gap }) => (gap ?? 0) >= 0.05);
  const reached = m.results_gap_reached({
    count: withTarget.length - behind.length,
    all: withTarget.length,
  });
  if (behind.length === 0) return reached;
  const furthest = behind
    .slice(0, 3)
    .map(({ theme, gap }) => `${inSentence(names.themeShort(theme))} (${formatLevel(gap)})`);
  return `${m.results_gap_furthest({ themes: formatList(furthest) })} ${reached}`;
}
