import { FigureBox } from "../../components/figure-box";
import { formatPercent } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { DotPlot } from "./dot-plot";
import type { Axis, DotRow } from "./dot-scale";
import { type LicenceRow, toLicenceRows } from "./licence-rows";
import { licenceSummary, licenceText } from "./licence-text";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import type { Result } from "./results-types";
import { orWord } from "./words";

const TICKS = [0, 0.25, 0.5, 0.75, 1];

export function LicenceFigure({ result, names }: { result: Result; names: Names }) {
  const rows = toLicenceRows(result);
  return (
    <FigureBox
      title={m.results_licence_title()}
      subtitle={m.results_licence_subtitle()}
      summary={licenceSummary(rows, names)}
      columns={[
        { header: m.results_column_theme() },
        { header: m.results_licence_column(), decimals: 2 },
        { header: m.results_column_meaning() },
      ]}
      rows={rows.map((row) => [
        names.theme(row.theme),
        orWord(row.share, m.results_not_computable()),
        licenceText(row),
      ])}
    >
      <DotPlot
        label={m.results_licence_title()}
        rows={rows.map((row) => toDots(row, names))}
        axis={toShares}
        linkLabel={({ key, label }, drawn) => (
          <ThemeLink themeId={key} aria-label={m.results_open_theme({ theme: label })}>
            {drawn}
          </ThemeLink>
        )}
      />
    </FigureBox>
  );
}

function toDots(row: LicenceRow, names: Names): DotRow {
  const text = `${names.theme(row.theme)}: ${licenceText(row)}`;
  return {
    key: row.theme,
    label: names.themeShort(row.theme),
    valueText: formatPercent(row.share),
    text,
    marks: row.share === null ? [] : [{ kind: "own", value: row.share, label: text }],
  };
}

function toShares(): Axis {
  return { min: 0, max: 1, ticks: TICKS.map((at) => ({ at, text: formatPercent(at) })) };
}
