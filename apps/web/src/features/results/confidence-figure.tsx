import { Button } from "../../components/button";
import { FigureBox } from "../../components/figure-box";
import { Spinner } from "../../components/spinner";
import { textForError } from "../../lib/error-texts";
import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { type ConfidenceRow, toConfidenceRows } from "./confidence-rows";
import {
  bandText,
  confidenceSummary,
  evidenceText,
  reordersText,
  rolesText,
} from "./confidence-text";
import { DotPlot } from "./dot-plot";
import { type DotRow, levelAxis } from "./dot-scale";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import { PlotKey } from "./plot-key";
import type { Result } from "./results-types";
import type { ConfidenceQuery } from "./use-results";
import { orWord } from "./words";

type ConfidenceFigureProps = {
  readonly result: Result;
  readonly query: ConfidenceQuery;
  readonly names: Names;
};

export function ConfidenceFigure({ result, query, names }: ConfidenceFigureProps) {
  if (query.data === undefined) {
    return (
      <section className="pj-figure">
        <h2>{m.results_confidence_title()}</h2>
        {query.error === null ? (
          <Spinner label={m.results_confidence_loading()} />
        ) : (
          <>
            <p role="alert">
              {m.results_confidence_failed()} {textForError(query.error)}
            </p>
            <Button onClick={() => query.refetch()}>{m.results_try_again()}</Button>
          </>
        )}
      </section>
    );
  }
  const rows = toConfidenceRows(result, query.data);
  return (
    <FigureBox
      title={m.results_confidence_title()}
      subtitle={
        <PlotKey
          items={[
            { kind: "own", text: m.results_key_municipality() },
            { kind: "band", text: m.results_key_band() },
          ]}
        />
      }
      summary={confidenceSummary(rows, names)}
      columns={[
        { header: m.results_column_theme() },
        { header: m.results_column_level(), decimals: 2 },
        { header: m.results_column_band() },
        { header: m.results_column_roles() },
        { header: m.results_column_evidence() },
        { header: m.results_column_order() },
      ]}
      rows={rows.map((row) => [
        names.theme(row.theme),
        orWord(row.score, m.results_no_number()),
        bandText(row.band, row.reason),
        rolesText(row),
        evidenceText(row.evidence),
        reordersText(row.reorders),
      ])}
    >
      <DotPlot
        label={m.results_confidence_title()}
        rows={rows.map((row) => toDots(row, names))}
        axis={(hasRoom) => levelAxis(names.level, hasRoom)}
        linkLabel={({ key, label }, drawn) => (
          <ThemeLink themeId={key} aria-label={m.results_open_theme({ theme: label })}>
            {drawn}
          </ThemeLink>
        )}
      />
    </FigureBox>
  );
}

function toDots(row: ConfidenceRow, names: Names): DotRow {
  const { theme, score, band, reason } = row;
  const word = bandText(band, reason);
  return {
    key: theme,
    label: names.themeShort(theme),
    valueText: band === null ? "–" : word,
    text: `${names.theme(theme)}: ${formatLevel(score)}, ${m.results_key_band()} ${word}. ${evidenceText(row.evidence)}`,
    marks: score === null ? [] : [{ kind: "own", value: score, label: formatLevel(score) }],
    band,
  };
}
