import { FigureBox } from "../../components/figure-box";
import { formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { participantsText } from "./count-text";
import { DotPlot } from "./dot-plot";
import { type DotRow, levelAxis } from "./dot-scale";
import { findEnds, nameSome } from "./ends";
import { mark } from "./gap-dots";
import type { Names } from "./names";
import { UnitLink } from "./page-links";
import { PlotKey } from "./plot-key";
import type { Result } from "./results-types";
import { SubjectLink } from "./subject-link";
import { inSentence } from "./summary-text";
import type { ThemeUnitRow } from "./theme-rows";
import { orWord, reasonText } from "./words";

type ThemeFigureProps = {
  readonly rows: readonly ThemeUnitRow[];
  readonly score: number | null;
  readonly theme: string;
  readonly earlier: Result | null;
  readonly names: Names;
};

export function ThemeFigure({ rows, score, theme, earlier, names }: ThemeFigureProps) {
  const title = m.results_theme_figure_title({ theme: inSentence(names.themeShort(theme)) });
  const roundName = earlier?.assessment.name ?? null;
  return (
    <FigureBox
      title={title}
      subtitle={
        <PlotKey
          items={[
            { kind: "own", text: m.results_column_unit() },
            { kind: "peer", text: m.results_key_municipality() },
            ...(roundName === null ? [] : [{ kind: "earlier" as const, text: roundName }]),
            { kind: "target", text: m.results_key_target() },
            { kind: "band", text: m.results_key_band() },
          ]}
        />
      }
      summary={themeSummary(rows, names)}
      columns={[
        { header: m.results_column_unit() },
        { header: m.results_column_level(), decimals: 2 },
        { header: m.results_column_n() },
        { header: m.results_column_target(), decimals: 1 },
        ...(roundName === null ? [] : [{ header: roundName, decimals: 2 }]),
        { header: m.results_column_band_low(), decimals: 2 },
        { header: m.results_column_band_high(), decimals: 2 },
      ]}
      rows={rows.map((row) => [
        names.unit(row.unit),
        orWord(row.score, reasonText(row.reason)),
        row.n,
        orWord(row.target, m.results_no_target()),
        ...(roundName === null ? [] : [orWord(row.earlier, m.results_no_number())]),
        orWord(row.band?.low ?? null, m.results_no_band()),
        orWord(row.band?.high ?? null, m.results_no_band()),
      ])}
    >
      <DotPlot
        label={title}
        rows={rows.map((row) => toDots(row, score, names))}
        axis={(hasRoom) => levelAxis(names.level, hasRoom)}
        linkLabel={({ key, label }, drawn) => (
          <UnitLink code={key} aria-label={m.results_open_unit({ unit: label })}>
            {drawn}
          </UnitLink>
        )}
        linkValue={({ key, text }, drawn) => (
          <SubjectLink
            subject={{ unit: key, theme }}
            aria-label={m.results_open_calculation({ what: text })}
          >
            {drawn}
          </SubjectLink>
        )}
      />
    </FigureBox>
  );
}

function toDots(row: ThemeUnitRow, municipality: number | null, names: Names): DotRow {
  const { unit, score, n, reason, target, earlier, band } = row;
  const level =
    score === null
      ? reasonText(reason)
      : m.results_level_of({ level: `${formatLevel(score)} ${names.level(score)}` });
  return {
    key: unit,
    label: names.unit(unit),
    valueText: formatLevel(score),
    text: `${names.unit(unit)}: ${level}, ${participantsText(n)}`,
    marks: [
      ...mark("own", score, names.unit(unit)),
      ...mark("peer", municipality, m.results_key_municipality()),
      ...mark("earlier", earlier, m.results_earlier()),
      ...mark("target", target, m.results_key_target()),
    ],
    band,
  };
}

function themeSummary(rows: readonly ThemeUnitRow[], names: Names): string {
  const [first] = rows;
  if (first === undefined || first.score === null) return m.results_theme_no_score();
  const ends = findEnds(rows, ({ score }) => score);
  if (ends === null) return m.results_theme_even({ level: formatLevel(first.score) });
  const name = (units: readonly ThemeUnitRow[]) =>
    nameSome(
      units.map(({ unit }) => names.unit(unit)),
      (count) => m.results_units({ count }),
    );
  const [high, low] = [ends.highest[0]?.score ?? null, ends.lowest[0]?.score ?? null];
  return m.results_theme_range({
    best: name(ends.highest),
    bestLevel: formatLevel(high),
    worst: name(ends.lowest),
    worstLevel: formatLevel(low),
    distance: formatLevel((high ?? 0) - (low ?? 0)),
  });
}
