import { levelClass } from "../../components/level-step";
import { MiniDistribution } from "../../components/mini-distribution";
import { formatDecimal, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { HeatCell } from "./heat-rows";
import { heatCellText, noScoreText } from "./heat-text";
import type { Names } from "./names";
import { SubjectLink } from "./subject-link";
import "./heat-cell.css";

type HeatCellLinkProps = {
  readonly cell: HeatCell;
  readonly names: Names;
  readonly isSelected: boolean;
  /** What the cell is about, where no header says it. */
  readonly title?: string;
};

/** Level, spread, n and agreement in one place: a mean never stands alone. */
export function HeatCellLink({ cell, names, isSelected, title }: HeatCellLinkProps) {
  const { unit, theme, level, spread, splitCount, n } = cell;
  const split = splitCount > 0 ? " results-cell--split" : "";
  const chosen = isSelected ? " results-cell--selected" : "";
  return (
    <SubjectLink
      subject={{ unit, theme }}
      className={`results-cell ${levelClass(level)}${split}${chosen}`}
      {...(isSelected && { "aria-current": "true" as const })}
    >
      <span className="pj-hidden">{heatCellText(cell, names)}</span>
      <span className="results-cell__face" aria-hidden="true">
        {title && <span className="results-cell__title">{title}</span>}
        <span className="results-cell__top">
          <b>{formatLevel(level)}</b>
          {splitCount > 0 && <span className="results-cell__mark">{m.results_split()}</span>}
        </span>
        {level === null ? (
          <span className="results-cell__note">{noScoreText(cell)}</span>
        ) : (
          <Spread spread={spread} n={n} />
        )}
      </span>
    </SubjectLink>
  );
}

function Spread({ spread, n }: Pick<HeatCell, "spread" | "n">) {
  if (spread === null) {
    return (
      <>
        <span className="results-cell__note">{m.results_spread_hidden()}</span>
        <span className="results-cell__fact">n {n}</span>
      </>
    );
  }
  return (
    <>
      <span className="results-cell__bars">
        <MiniDistribution counts={spread.counts} width={36} height={20} />
        <span className="results-cell__fact">n {n}</span>
      </span>
      {spread.agreement !== null && (
        <span className="results-cell__fact">
          {m.results_agreement_short()} {formatDecimal(spread.agreement, 2)}
        </span>
      )}
    </>
  );
}
