import type { FigureCell, FigureColumn } from "../../components/figure-table";
import { formatLevel, formatList } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import type { ResultCell } from "./results-types";
import type { RoleGapRow } from "./role-gap-rows";
import { inSentence } from "./summary-text";
import { orWord } from "./words";

export function roleGapColumns(units: readonly string[], names: Names): readonly FigureColumn[] {
  return [
    { header: m.results_column_theme() },
    { header: m.results_column_municipality(), decimals: 1 },
    ...units.map((unit) => ({ header: names.unit(unit), decimals: 1 })),
  ];
}

export function roleGapTable({
  rows,
  units,
  names,
  cells,
}: {
  readonly rows: readonly RoleGapRow[];
  readonly units: readonly string[];
  readonly names: Names;
  readonly cells: readonly ResultCell[];
}): readonly (readonly FigureCell[])[] {
  return rows.map((row) => [
    names.theme(row.theme),
    orWord(row.own, m.results_not_computable()),
    ...units.map((unit) => {
      const gap = row.units.find((entry) => entry.unit === unit)?.gap ?? null;
      const cell = cells.find((entry) => entry.unit === unit && entry.theme === row.theme);
      return orWord(gap, missingGapText(cell));
    }),
  ]);
}

/** Hidden, not answered and too few of one role are three different things. */
function missingGapText(cell: ResultCell | undefined): string {
  if (cell === undefined || cell.n === 0) return m.results_no_answers();
  return cell.spread === null ? m.results_hidden_few() : m.results_not_computable();
}

export function roleGapText({ theme, own, units }: RoleGapRow, names: Names): string {
  const municipality = own === null ? m.results_not_computable() : sideText(own);
  const furthest = units.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap)).at(0);
  const most =
    furthest === undefined ? "" : `; ${names.unit(furthest.unit)}: ${sideText(furthest.gap)}`;
  return `${names.theme(theme)}: ${municipality}${most}`;
}

function sideText(gap: number): string {
  if (Math.abs(gap) < 0.05) return m.results_role_alike();
  const by = formatLevel(Math.abs(gap));
  return gap > 0 ? m.results_role_leaders_by({ by }) : m.results_role_employees_by({ by });
}

export function roleGapSummary(rows: readonly RoleGapRow[], names: Names): string {
  const apart = rows.filter(({ own }) => own !== null && Math.abs(own) >= 0.5);
  if (apart.length === 0) return m.results_role_summary_alike();
  const name = ({ theme }: RoleGapRow) => inSentence(names.themeShort(theme));
  const leaders = apart.filter(({ own }) => (own ?? 0) > 0).map(name);
  const employees = apart.filter(({ own }) => (own ?? 0) < 0).map(name);
  return [
    leaders.length === 0 ? "" : m.results_role_summary_leaders({ themes: formatList(leaders) }),
    employees.length === 0
      ? ""
      : m.results_role_summary_employees({ themes: formatList(employees) }),
  ]
    .filter(Boolean)
    .join(" ");
}
