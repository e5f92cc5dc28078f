import { useMemo } from "react";
import { FigureBox } from "../../components/figure-box";
import { LevelKey } from "../../components/level-key";
import { NARROW, useMediaQuery } from "../../components/use-media-query";
import { m } from "../../paraglide/messages";
import { HeatList } from "./heat-list";
import { HeatMap } from "./heat-map";
import { HeatPicture } from "./heat-picture";
import { toHeat } from "./heat-rows";
import { heatColumns, heatSummary, heatTable } from "./heat-table";
import type { Names } from "./names";
import type { Outline, Result, Subject } from "./results-types";
import "./heat.css";

type HeatFigureProps = {
  readonly result: Result;
  readonly outline: Outline;
  readonly names: Names;
  readonly selected: Subject | null;
};

export function HeatFigure({ result, outline, names, selected }: HeatFigureProps) {
  const isNarrow = useMediaQuery(NARROW);
  const heat = useMemo(() => toHeat(result, outline), [result, outline]);
  const rows = useMemo(() => heatTable(heat, names), [heat, names]);
  const Cells = isNarrow ? HeatList : HeatMap;
  return (
    <FigureBox
      title={m.results_heat_title()}
      subtitle={m.results_heat_subtitle()}
      summary={heatSummary(heat, names)}
      columns={heatColumns()}
      rows={rows}
    >
      <HeatPicture heat={heat} names={names} />
      <Cells heat={heat} names={names} selected={selected} />
      <div className="results-heat-key">
        <LevelKey words={[1, 2, 3, 4, 5].map(names.level)} />
        <span className="results-heat-key__split">{m.results_heat_key_split()}</span>
        <span>{m.results_heat_key_none()}</span>
        <span>{m.results_heat_key_facts()}</span>
      </div>
    </FigureBox>
  );
}
