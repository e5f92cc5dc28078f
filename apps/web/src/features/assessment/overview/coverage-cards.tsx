import { m } from "../../../paraglide/messages";
import type { CoverageProps } from "./coverage-props";
import { coverageShort, coverageSpoken } from "./coverage-text";
import { PlaceLink } from "./place-link";

/** The matrix on a phone: a unit at a time, those that lack something unfolded. */
export function CoverageCards({ round, rows, names }: CoverageProps) {
  return (
    <div className="coverage-cards">
      {rows.map(({ unit, cells, gaps }) => (
        <details key={unit} open={gaps > 0}>
          <summary>
            <span className="coverage-cards__unit">{names.unit(unit)}</span>
            <span className="pj-sub">
              {gaps === 0
                ? m.assessment_coverage_complete()
                : m.assessment_coverage_gaps({ count: gaps })}
            </span>
          </summary>
          <ul>
            {cells.map((cell) => (
              <li key={cell.theme}>
                <PlaceLink
                  round={round}
                  place={{ kind: "results", unit, theme: cell.theme }}
                  className="coverage-line"
                >
                  <span className="pj-hidden">{coverageSpoken(cell, unit, names)}</span>
                  <span aria-hidden="true">
                    <i className={`coverage-mark is-${cell.state}`} />
                    {names.shortTheme(cell.theme)}
                  </span>
                  <span aria-hidden="true" className="pj-number">
                    {coverageShort(cell)}
                    {cell.n > 0 && (
                      <span className="pj-sub"> {m.assessment_coverage_n({ count: cell.n })}</span>
                    )}
                  </span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
