import { formatPercent } from "../../../lib/formatters";
import { m } from "../../../paraglide/messages";
import type { Names } from "../names";
import type { CoverageCell } from "./coverage-rows";

/** The short words in a cell: a share, or why there is no number. */
export function coverageShort({ state, share }: CoverageCell): string {
  if (state === "notApplicable") return m.assessment_coverage_not_applicable();
  if (state === "unrated") return m.assessment_coverage_unrated();
  return formatPercent(share);
}

/** The whole cell as one phrase, for those who hear it. */
export function coverageSpoken(cell: CoverageCell, unitCode: string, names: Names): string {
  const [unit, theme] = [names.unit(unitCode), names.theme(cell.theme)];
  if (cell.state === "notApplicable" || cell.state === "unrated") {
    return m.assessment_coverage_cell_reason({ unit, theme, reason: coverageShort(cell) });
  }
  const n = m.assessment_coverage_participants({ count: cell.n });
  const spoken = m.assessment_coverage_cell({ unit, theme, share: formatPercent(cell.share), n });
  return cell.state === "thin" ? `${spoken}, ${m.assessment_coverage_thin()}` : spoken;
}
