import { ConfidenceFigure } from "./confidence-figure";
import { GapFigure } from "./gap-figure";
import { LicenceFigure } from "./licence-figure";
import type { Names } from "./names";
import { RadarFigure } from "./radar-figure";
import type { Result } from "./results-types";
import { RoleGapFigure } from "./role-gap-figure";
import { SplitFigure } from "./split-figure";
import { TargetShare } from "./target-share";
import type { ConfidenceQuery } from "./use-results";

type ResultsRestProps = {
  readonly result: Result;
  readonly earlier: Result | null;
  readonly confidence: ConfidenceQuery;
  readonly names: Names;
};

/** All that stands below the heatmap. It is drawn once the sentence and the heatmap can be read. */
export function ResultsRest({ result, earlier, confidence, names }: ResultsRestProps) {
  return (
    <>
      <div className="pj-columns pj-section">
        <GapFigure
          result={result}
          earlier={earlier}
          confidence={confidence.data ?? null}
          names={names}
        />
        <RoleGapFigure result={result} names={names} />
      </div>
      <div className="pj-section">
        <SplitFigure result={result} names={names} />
      </div>
      <div className="pj-columns pj-section pj-page-break">
        <div className="pj-stack">
          <TargetShare result={result} />
          <RadarFigure result={result} earlier={earlier} names={names} />
        </div>
        <LicenceFigure result={result} names={names} />
      </div>
      <div className="pj-section">
        <ConfidenceFigure result={result} query={confidence} names={names} />
      </div>
    </>
  );
}
