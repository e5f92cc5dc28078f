import { type Column, DataTable } from "../../components/data-table";
import { LevelSwatch } from "../../components/level-swatch";
import { MiniDistribution } from "../../components/mini-distribution";
import { formatDecimal, formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { bandText } from "./confidence-text";
import type { HeatCell } from "./heat-rows";
import { noScoreText } from "./heat-text";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import type { Confidence } from "./results-types";
import { votesText } from "./split-text";
import { SubjectLink } from "./subject-link";

type UnitTableProps = {
  readonly caption: string;
  readonly cells: readonly HeatCell[];
  readonly names: Names;
  readonly confidence: Confidence | null;
};

/** Theme by theme: the level, how alike the answers were, and how far it can be trusted. */
export function UnitTable({ caption, cells, names, confidence }: UnitTableProps) {
  const trustOf = ({ unit, theme }: HeatCell) =>
    confidence?.cells.find((row) => row.unit === unit && row.theme === theme);
  const columns: readonly Column<HeatCell>[] = [
    {
      key: "theme",
      header: m.results_column_theme(),
      value: ({ theme }) => names.theme(theme),
      render: ({ theme }) => <ThemeLink themeId={theme}>{names.theme(theme)}</ThemeLink>,
      isRowHeader: true,
      isSortable: true,
    },
    {
      key: "level",
      header: m.results_column_level(),
      value: ({ level }) => level,
      render: (cell) => (
        <SubjectLink subject={cell} className="results-swatch-link">
          <LevelSwatch
            level={cell.level}
            word={cell.level === null ? noScoreText(cell) : names.level(cell.level)}
            isSmall
            isMean
          />
        </SubjectLink>
      ),
      isSortable: true,
    },
    {
      key: "spread",
      header: m.results_column_spread(),
      value: ({ spread }) => spread?.agreement ?? null,
      render: (cell) => <SpreadCell cell={cell} />,
      isSortable: true,
    },
    { key: "n", header: m.results_column_n(), value: ({ n }) => n, align: "end", isSortable: true },
    {
      key: "band",
      header: m.results_column_band(),
      value: (cell) => trustOf(cell)?.band?.low ?? null,
      render: (cell) => {
        const trust = trustOf(cell);
        return trust === undefined ? "…" : bandText(trust.band, trust.reason);
      },
    },
    {
      key: "evidence",
      header: m.results_column_documented(),
      value: (cell) => trustOf(cell)?.evidence?.a ?? null,
      render: (cell) => formatPercent(trustOf(cell)?.evidence?.a ?? null),
      align: "end",
    },
  ];
  return (
    <DataTable<HeatCell>
      caption={caption}
      columns={columns}
      rows={cells}
      rowKey={({ theme }) => theme}
    />
  );
}

function SpreadCell({ cell: { spread, n, splitCount } }: { cell: HeatCell }) {
  if (n === 0) return m.results_no_answers();
  if (spread === null) return m.results_spread_hidden();
  return (
    <span className="results-spread">
      <MiniDistribution
        counts={spread.counts}
        width={44}
        height={20}
        label={votesText(spread.counts)}
      />
      <span>
        {spread.agreement === null
          ? m.results_not_computable()
          : m.results_agreement_of({ agreement: formatDecimal(spread.agreement, 2) })}
        {splitCount > 0 && <strong> · {m.results_split_questions({ count: splitCount })}</strong>}
      </span>
    </span>
  );
}
