import { FigureBox } from "../../components/figure-box";
import { formatDifference, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { DotPlot } from "./dot-plot";
import { type DotRow, levelAxis } from "./dot-scale";
import { mark } from "./gap-dots";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import { PlotKey } from "./plot-key";
import type { Result } from "./results-types";
import { SubjectLink } from "./subject-link";
import type { UnitRow } from "./unit-rows";
import { orWord, reasonText } from "./words";

type UnitFigureProps = {
  readonly result: Result;
  readonly rows: readonly UnitRow[];
  readonly unit: string;
  readonly other: string | null;
  readonly names: Names;
};

export function UnitFigure({ result, rows, unit, other, names }: UnitFigureProps) {
  const name = names.unit(unit);
  const against = other === null ? m.results_key_municipality() : names.unit(other);
  const title = m.results_unit_figure_title({ unit: name, against });
  return (
    <FigureBox
      title={title}
      subtitle={
        <PlotKey
          items={[
            { kind: "own", text: name },
            ...(other === null ? [] : [{ kind: "unit" as const, text: against }]),
            { kind: "peer", text: m.results_key_municipality() },
            { kind: "target", text: m.results_key_target() },
          ]}
        />
      }
      summary={unitFigureSummary(rows, { name, against, names })}
      columns={[
        { header: m.results_column_theme() },
        { header: name, decimals: 2 },
        ...(other === null ? [] : [{ header: against, decimals: 2 }]),
        { header: m.results_column_municipality(), decimals: 2 },
        { header: m.results_column_target(), decimals: 1 },
        { header: m.results_column_difference(), decimals: 2 },
      ]}
      rows={rows.map((row) => [
        names.theme(row.theme),
        orWord(row.own, missingText(result, unit, row.theme)),
        ...(other === null ? [] : [orWord(row.other, missingText(result, other, row.theme))]),
        orWord(row.municipality, m.results_no_number()),
        orWord(row.target, m.results_no_target()),
        orWord(row.difference, m.results_not_computable()),
      ])}
    >
      <DotPlot
        label={title}
        rows={rows.map((row) => toDots(row, { name, against, names }))}
        axis={(hasRoom) => levelAxis(names.level, hasRoom)}
        linkLabel={({ key, label }, drawn) => (
          <ThemeLink themeId={key} aria-label={m.results_open_theme({ theme: label })}>
            {drawn}
          </ThemeLink>
        )}
        linkValue={({ key, text }, drawn) => (
          <SubjectLink
            subject={{ unit, theme: key }}
            aria-label={m.results_open_calculation({ what: text })}
          >
            {drawn}
          </SubjectLink>
        )}
      />
    </FigureBox>
  );
}

type Wording = { readonly name: string; readonly against: string; readonly names: Names };

function toDots(row: UnitRow, { name, against, names }: Wording): DotRow {
  const { theme, own, other, municipality, target, difference, band } = row;
  return {
    key: theme,
    label: names.themeShort(theme),
    valueText: formatLevel(own),
    text: m.results_unit_row({
      theme: names.theme(theme),
      level: `${formatLevel(own)} ${names.level(own)}`.trim(),
      against,
      difference: formatDifference(difference),
    }),
    marks: [
      ...mark("own", own, name),
      ...mark("unit", other, against),
      ...mark("peer", municipality, m.results_key_municipality()),
      ...mark("target", target, m.results_key_target()),
    ],
    band,
  };
}

function missingText({ cells }: Pick<Result, "cells">, unit: string, theme: string): string {
  const cell = cells.find((row) => row.unit === unit && row.theme === theme);
  return reasonText(cell?.reason ?? null);
}

function unitFigureSummary(rows: readonly UnitRow[], { name, against, names }: Wording): string {
  const [most] = rows;
  if (most === undefined || most.difference === null) return m.results_not_comparable();
  if (Math.abs(most.difference) < 0.05) return m.results_unit_alike({ unit: name, against });
  const facts = {
    unit: name,
    against,
    theme: names.themeShort(most.theme),
    by: formatLevel(Math.abs(most.difference)),
  };
  return most.difference > 0 ? m.results_unit_above(facts) : m.results_unit_below(facts);
}
