import { formatDecimal, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { participantsText } from "./count-text";
import type { HeatCell } from "./heat-rows";
import type { Names } from "./names";
import { reasonText } from "./words";

/** Why a cell has no number, in as few words as a cell holds. */
export function noScoreText({ reason, rated, applicable }: HeatCell): string {
  if (reason === "belowMinCoverage") return m.results_only_rated({ rated, applicable });
  return reasonText(reason);
}

/** The whole cell in one sentence, for whoever cannot see it. */
export function heatCellText(cell: HeatCell, names: Names): string {
  const place = `${names.theme(cell.theme)}, ${names.unit(cell.unit)}`;
  if (cell.level === null) return `${place}: ${m.results_no_number()}, ${noScoreText(cell)}`;
  const level = `${formatLevel(cell.level)} ${names.level(cell.level)}`;
  const facts = [m.results_level_of({ level }), participantsText(cell.n)];
  if (cell.spread === null) facts.push(m.results_spread_hidden());
  else if (cell.spread.agreement !== null) {
    facts.push(m.results_agreement_of({ agreement: formatDecimal(cell.spread.agreement, 2) }));
  }
  if (cell.splitCount > 0) facts.push(m.results_split_questions({ count: cell.splitCount }));
  return `${place}: ${facts.join(", ")}`;
}
