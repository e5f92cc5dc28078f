import { FigureBox } from "../../components/figure-box";
import { m } from "../../paraglide/messages";
import { DotPlot } from "./dot-plot";
import { levelAxis } from "./dot-scale";
import { toGapDots } from "./gap-dots";
import { type GapRow, toGapRows } from "./gap-rows";
import { gapColumns, gapSummary, gapTable } from "./gap-table";
import type { Names } from "./names";
import { ThemeLink } from "./page-links";
import { PlotKey } from "./plot-key";
import type { Confidence, Result } from "./results-types";
import { SubjectLink } from "./subject-link";

type GapFigureProps = {
  readonly result: Result;
  readonly earlier: Result | null;
  readonly confidence: Confidence | null;
  readonly names: Names;
};

export function GapFigure({ result, earlier, confidence, names }: GapFigureProps) {
  const rows: readonly GapRow[] = toGapRows({ result, earlier, confidence });
  const roundName = earlier?.assessment.name ?? null;
  const units = result.units.map(({ code }) => code);
  return (
    <FigureBox
      title={m.results_gap_title()}
      subtitle={
        <PlotKey
          items={[
            { kind: "own", text: m.results_key_municipality() },
            { kind: "unit", text: m.results_key_units() },
            ...(roundName === null ? [] : [{ kind: "earlier" as const, text: roundName }]),
            { kind: "target", text: m.results_key_target() },
            ...(confidence === null ? [] : [{ kind: "band" as const, text: m.results_key_band() }]),
          ]}
        />
      }
      summary={gapSummary(rows, names)}
      columns={gapColumns({ units, roundName, names })}
      rows={gapTable(rows, { units, roundName, names, cells: result.cells })}
    >
      <DotPlot
        label={m.results_gap_title()}
        rows={toGapDots(rows, names)}
        axis={(hasRoom) => levelAxis(names.level, hasRoom)}
        hasTags
        linkLabel={({ key, label }, drawn) => (
          <ThemeLink themeId={key} aria-label={m.results_open_theme({ theme: label })}>
            {drawn}
          </ThemeLink>
        )}
        linkValue={({ key, text }, drawn) => (
          <SubjectLink
            subject={{ unit: null, theme: key }}
            aria-label={m.results_open_calculation({ what: text })}
          >
            {drawn}
          </SubjectLink>
        )}
      />
    </FigureBox>
  );
}
