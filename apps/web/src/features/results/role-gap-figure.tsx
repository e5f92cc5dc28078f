import { FigureBox } from "../../components/figure-box";
import { formatDifference } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { DotPlot } from "./dot-plot";
import { type Axis, type DotRow, tagEnds } from "./dot-scale";
import { EmptyFigure } from "./empty-figure";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import { PlotKey } from "./plot-key";
import type { Result } from "./results-types";
import { type RoleGapRow, roleGapReach, toRoleGapRows } from "./role-gap-rows";
import { roleGapColumns, roleGapSummary, roleGapTable, roleGapText } from "./role-gap-table";

export function RoleGapFigure({ result, names }: { result: Result; names: Names }) {
  const rows = toRoleGapRows(result);
  const units = result.units.map(({ code }) => code);
  if (rows.length === 0) {
    return <EmptyFigure title={m.results_role_title()}>{m.results_role_none()}</EmptyFigure>;
  }
  return (
    <FigureBox
      title={m.results_role_title()}
      subtitle={
        <PlotKey
          items={[
            { kind: "own", text: m.results_key_municipality() },
            { kind: "unit", text: m.results_key_units() },
          ]}
        />
      }
      summary={roleGapSummary(rows, names)}
      columns={roleGapColumns(units, names)}
      rows={roleGapTable({ rows, units, names, cells: result.cells })}
    >
      <DotPlot
        label={m.results_role_title()}
        rows={rows.map((row) => toDots(row, names))}
        axis={(hasRoom) => toAxis(roleGapReach(rows), hasRoom)}
        hasTags
        linkLabel={({ key, label }, drawn) => (
          <ThemeLink themeId={key} aria-label={m.results_open_theme({ theme: label })}>
            {drawn}
          </ThemeLink>
        )}
      />
    </FigureBox>
  );
}

function toDots(row: RoleGapRow, names: Names): DotRow {
  const { theme, own, units } = row;
  return {
    key: theme,
    label: names.themeShort(theme),
    valueText: formatDifference(own),
    text: roleGapText(row, names),
    marks: [
      ...tagEnds(
        units.map(({ unit, gap }) => ({
          value: gap,
          label: `${names.unit(unit)}: ${formatDifference(gap)}`,
          tag: names.unitShort(unit),
        })),
      ),
      ...(own === null
        ? []
        : [
            {
              kind: "own" as const,
              value: own,
              label: `${m.results_key_municipality()}: ${formatDifference(own)}`,
            },
          ]),
    ],
  };
}

function toAxis(reach: number, hasRoom: boolean): Axis {
  const sides = hasRoom
    ? [m.results_role_axis_employees(), m.results_role_axis_leaders()]
    : [`−${reach}`, `+${reach}`];
  return {
    min: -reach,
    max: reach,
    zero: 0,
    ticks: [
      { at: -reach, text: sides[0] ?? "" },
      { at: 0, text: m.results_role_axis_agree() },
      { at: reach, text: sides[1] ?? "" },
    ],
  };
}
