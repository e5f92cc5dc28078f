import { m } from "../../../paraglide/messages";
import type { CoverageProps } from "./coverage-props";
import type { CoverageCell } from "./coverage-rows";
import { coverageShort, coverageSpoken } from "./coverage-text";
import { PlaceLink } from "./place-link";
import { softHyphens } from "./soft-hyphens";

export function CoverageTable({ round, rows, names }: CoverageProps) {
  const themes = rows[0]?.cells.map(({ theme }) => theme) ?? [];
  return (
    <div className="coverage-wrap">
      <table className="coverage">
        <caption>{m.assessment_coverage_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.assessment_coverage_unit()}</th>
            {themes.map((theme) => (
              <th scope="col" key={theme}>
                {softHyphens(names.shortTheme(theme))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, cells }) => (
            <tr key={unit}>
              <th scope="row">{names.unit(unit)}</th>
              {cells.map((cell) => (
                <td key={cell.theme}>
                  <PlaceLink
                    round={round}
                    place={{ kind: "results", unit, theme: cell.theme }}
                    className={`coverage-cell is-${cell.state}`}
                  >
                    <span className="pj-hidden">{coverageSpoken(cell, unit, names)}</span>
                    <CellFace cell={cell} />
                  </PlaceLink>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellFace({ cell }: { cell: CoverageCell }) {
  const hasNumber = cell.state === "scored" || cell.state === "thin";
  return (
    <span className="coverage-cell__face" aria-hidden="true">
      <span className={hasNumber ? "coverage-cell__share" : "coverage-cell__why"}>
        {coverageShort(cell)}
      </span>
      {hasNumber && (
        <>
          <svg className="coverage-bar" viewBox="0 0 100 4" preserveAspectRatio="none">
            <title>{coverageShort(cell)}</title>
            <rect className="coverage-bar__back" width="100" height="4" />
            <rect className="coverage-bar__part" width={100 * (cell.share ?? 0)} height="4" />
          </svg>
          <span className="coverage-cell__n">{m.assessment_coverage_n({ count: cell.n })}</span>
        </>
      )}
    </span>
  );
}
