import { EmptyState } from "../../../components/empty-state";
import { NARROW, useMediaQuery } from "../../../components/use-media-query";
import { m } from "../../../paraglide/messages";
import type { Names, Outline } from "../names";
import { CoverageCards } from "./coverage-cards";
import { type CoverageRow, summariseCoverage, toCoverageRows } from "./coverage-rows";
import { CoverageTable } from "./coverage-table";
import type { Overview } from "./overview-types";
import { PlaceLink, type RoundAddress } from "./place-link";
import "./coverage.css";

type CoverageFigureProps = {
  readonly round: RoundAddress;
  readonly overview: Overview;
  readonly outline: Outline;
  readonly names: Names;
};

export function CoverageFigure({ round, overview, outline, names }: CoverageFigureProps) {
  const isNarrow = useMediaQuery(NARROW);
  const rows = toCoverageRows(
    overview.coverage,
    overview.units.map(({ code }) => code),
    outline.themes.map(({ id }) => id),
  );
  if (rows.length === 0) {
    return (
      <section className="pj-section">
        <EmptyState
          title={m.assessment_coverage_empty_title()}
          action={
            <PlaceLink round={round} place={{ kind: "setup", section: "enheder" }}>
              {m.assessment_next_choose_units()}
            </PlaceLink>
          }
        >
          {m.assessment_coverage_empty_text()}
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="pj-section" aria-labelledby="daekning">
      <h2 id="daekning">{m.assessment_coverage_title()}</h2>
      <p className="coverage-summary">{summaryOf(rows, names)}</p>
      {isNarrow ? (
        <CoverageCards round={round} rows={rows} names={names} />
      ) : (
        <CoverageTable round={round} rows={rows} names={names} />
      )}
      <ul className="coverage-key">
        <li>
          <i className="coverage-mark is-scored" />
          {m.assessment_coverage_key_scored()}
        </li>
        <li>
          <i className="coverage-mark is-thin" />
          {m.assessment_coverage_key_thin()}
        </li>
        <li>
          <i className="coverage-mark is-unrated" />
          {m.assessment_coverage_key_none()}
        </li>
      </ul>
    </section>
  );
}

function summaryOf(rows: readonly CoverageRow[], names: Names): string {
  const { total, scored, thinnest } = summariseCoverage(rows);
  if (scored === 0) return m.assessment_coverage_zero();
  if (thinnest === null) return m.assessment_coverage_all({ total });
  return m.assessment_coverage_some({ scored, total, unit: names.unit(thinnest) });
}
