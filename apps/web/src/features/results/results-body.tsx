import { HeatFigure } from "./heat-figure";
import type { Names } from "./names";
import { ResultsRest } from "./results-rest";
import type { Outline, Result, Subject } from "./results-types";
import { useAfterPaint } from "./use-after-paint";
import type { ConfidenceQuery } from "./use-results";

type ResultsBodyProps = {
  readonly result: Result;
  readonly outline: Outline;
  readonly names: Names;
  readonly earlier: Result | null;
  readonly confidence: ConfidenceQuery;
  readonly selected: Subject | null;
};

/** The heatmap, and once that is drawn, everything below it. */
export function ResultsBody({ outline, selected, ...about }: ResultsBodyProps) {
  const hasHeat = useAfterPaint();
  return (
    <>
      <HeatFigure result={about.result} outline={outline} names={about.names} selected={selected} />
      {hasHeat && <ResultsRest {...about} />}
    </>
  );
}
