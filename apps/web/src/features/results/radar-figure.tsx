import { lazy, Suspense } from "react";
import { FigureBox } from "../../components/figure-box";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import { PlotKey } from "./plot-key";
import { toRadarRows } from "./radar-rows";
import type { Result } from "./results-types";
import { useNearScreen } from "./use-near-screen";
import { orWord } from "./words";

const RadarDrawing = lazy(async () => ({
  default: (await import("./radar-drawing")).RadarDrawing,
}));

type RadarFigureProps = {
  readonly result: Result;
  readonly earlier: Result | null;
  readonly names: Names;
};

/** The shape of the whole. A supplement: the dot plots say the same more exactly. */
export function RadarFigure({ result, earlier, names }: RadarFigureProps) {
  const { ref, isNear } = useNearScreen();
  const rows = toRadarRows(result, earlier);
  const left = result.themes.length - rows.length;
  const roundName = earlier?.assessment.name ?? null;
  return (
    <FigureBox
      title={m.results_radar_title()}
      subtitle={
        <PlotKey
          items={[
            { kind: "own", text: result.assessment.name },
            ...(roundName === null ? [] : [{ kind: "earlier" as const, text: roundName }]),
            { kind: "target", text: m.results_key_target() },
          ]}
        />
      }
      summary={
        left === 0 ? m.results_radar_summary() : m.results_radar_summary_without({ count: left })
      }
      columns={[
        { header: m.results_column_theme() },
        { header: result.assessment.name, decimals: 2 },
        { header: m.results_column_target(), decimals: 1 },
        ...(roundName === null ? [] : [{ header: roundName, decimals: 2 }]),
      ]}
      rows={result.themes.map(({ theme, score, target }) => [
        names.theme(theme),
        orWord(score, m.results_no_number()),
        orWord(target?.level ?? null, m.results_no_target()),
        ...(roundName === null
          ? []
          : [
              orWord(
                earlier?.themes.find((row) => row.theme === theme)?.score ?? null,
                m.results_no_number(),
              ),
            ]),
      ])}
    >
      <div ref={ref} className="results-radar">
        {isNear && (
          <Suspense fallback={null}>
            <RadarDrawing rows={rows} nameOf={names.themeShort} />
          </Suspense>
        )}
      </div>
    </FigureBox>
  );
}
