import { formatDecimal, formatDifference, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import type { Names } from "./names";
import type { SplitRow } from "./split-rows";
import { splitText } from "./split-text";
import { SubjectLink } from "./subject-link";
import "./split-lines.css";

type SplitLinesProps = {
  readonly rows: readonly SplitRow[];
  readonly names: Names;
  readonly isNarrow: boolean;
};

const STEP = { wide: 62, slim: 112 };
const BAR = { width: 34, gap: 4, height: 34 };

/** One drawing for all split questions: who, what was asked, and how the votes fell. */
export function SplitLines({ rows, names, isNarrow }: SplitLinesProps) {
  const width = isNarrow ? 340 : 1000;
  const step = isNarrow ? STEP.slim : STEP.wide;
  const height = rows.length * step;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, no fieldset
    <svg
      className="results-splits"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={m.results_split_title()}
    >
      {rows.map((row, index) => (
        <g key={`${row.unit} ${row.question}`} transform={`translate(0 ${index * step})`}>
          <line x1={0} x2={width} y1={step - 1} y2={step - 1} className="results-splits__line" />
          <SubjectLink
            subject={{ unit: row.unit, theme: names.themeOf(row.question) }}
            aria-label={m.results_open_calculation({ what: splitText(row, names) })}
          >
            <rect width={isNarrow ? width : 460} height={46} y={4} fill="transparent" />
            <text x={2} y={24} className="results-splits__question">
              {names.question(row.question)}
            </text>
          </SubjectLink>
          <text x={2} y={44} className="results-splits__place">
            {names.unit(row.unit)} · {names.themeShort(names.themeOf(row.question))}
          </text>
          <g transform={isNarrow ? "translate(2 58)" : "translate(480 8)"}>
            <Votes counts={row.counts} />
          </g>
          <Facts row={row} x={isNarrow ? 206 : 700} y={isNarrow ? 72 : 24} />
        </g>
      ))}
    </svg>
  );
}

function Facts({ row, x, y }: { row: SplitRow; x: number; y: number }) {
  const { level, agreement, roleGap, n } = row;
  return (
    <g className="results-splits__place">
      <text x={x} y={y}>
        {m.results_level_of({ level: formatLevel(level) })} · n {n}
      </text>
      <text x={x} y={y + 20}>
        {m.results_agreement_of({ agreement: formatDecimal(agreement, 2) })}
        {roleGap !== null && Math.abs(roleGap) >= 0.05
          ? ` · ${m.results_role_gap_short({ gap: formatDifference(roleGap) })}`
          : ""}
      </text>
    </g>
  );
}

/** Five bars with the count above and the level below, so that nobody has to guess. */
function Votes({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the link beside says the votes in words
    <g aria-hidden="true">
      {counts.map((count, index) => {
        const tall = (count / most) * (BAR.height - 12);
        const x = index * (BAR.width + BAR.gap);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the level
          <g key={index}>
            <rect
              x={x}
              y={BAR.height - tall}
              width={BAR.width}
              height={Math.max(1, tall)}
              className={count === 0 ? "results-splits__none" : "results-splits__bar"}
            />
            {count > 0 && (
              <text
                x={x + BAR.width / 2}
                y={BAR.height - tall - 3}
                className="results-splits__count"
              >
                {count}
              </text>
            )}
            <text x={x + BAR.width / 2} y={BAR.height + 12} className="results-splits__level">
              {index + 1}
            </text>
          </g>
        );
      })}
    </g>
  );
}
