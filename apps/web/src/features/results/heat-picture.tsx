import { levelStep } from "../../components/level-step";
import { formatDecimal, formatLevel } from "../../lib/formatters";
import { m } from "../../paraglide/messages";
import { participantsText } from "./count-text";
import type { Heat, HeatCell } from "./heat-rows";
import { noScoreText } from "./heat-text";
import type { Names } from "./names";
import { useAfterPaint } from "./use-after-paint";
import { wrapWords } from "./wrap-words";

const CELL = { width: 88, height: 74, gap: 3 };
const LEFT = 160;
const TOP = 52;
/** As many letters as a cell is wide. */
const LINE = 14;

/** The heatmap as one drawing, for "Hent PNG". It is kept out of sight; the page itself shows the table. */
export function HeatPicture({ heat, names }: { heat: Heat; names: Names }) {
  const isReady = useAfterPaint(600);
  if (!isReady) return null;
  const width = LEFT + heat.themes.length * (CELL.width + CELL.gap);
  const height = TOP + heat.rows.length * (CELL.height + CELL.gap) + 4;
  return (
    <div className="results-picture" aria-hidden="true">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{m.results_heat_title()}</title>
        {heat.groups.map(({ id, title, themes }) => (
          <text
            key={id}
            x={leftOf(heat.themes.indexOf(themes[0] ?? ""))}
            y={16}
            fontWeight={600}
            fontSize={13}
          >
            {title}
          </text>
        ))}
        {heat.themes.map((theme, index) => (
          <text key={theme} x={leftOf(index)} y={40} fontSize={12}>
            {names.themeShort(theme)}
          </text>
        ))}
        {heat.rows.map((row, index) => (
          <g key={row.unit} transform={`translate(0 ${TOP + index * (CELL.height + CELL.gap)})`}>
            <text x={0} y={22} fontSize={14} fontWeight={500}>
              {row.name}
            </text>
            <text x={0} y={40} fontSize={12}>
              {participantsText(row.respondents)}
            </text>
            {row.cells.map((cell, column) => (
              <DrawnCell key={cell.theme} cell={cell} x={leftOf(column)} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function leftOf(column: number): number {
  return LEFT + column * (CELL.width + CELL.gap);
}

function DrawnCell({ cell, x }: { cell: HeatCell; x: number }) {
  const step = levelStep(cell.level);
  const isSplit = cell.splitCount > 0;
  const ink = `var(${step === null ? "--muted" : `--on-level-${step}`})`;
  return (
    <g transform={`translate(${x} 0)`} style={{ fill: ink }} fontSize={11}>
      <rect
        width={CELL.width}
        height={CELL.height}
        rx={4}
        style={{ fill: step === null ? "#fff" : `var(--level-${step})` }}
        {...((isSplit || step === null) && {
          stroke: isSplit ? ink : "#767f86",
          strokeWidth: isSplit ? 2 : 1,
          strokeDasharray: isSplit ? "5 3" : "2 3",
        })}
      />
      <text x={7} y={21} fontSize={17} fontWeight={600}>
        {formatLevel(cell.level)}
      </text>
      {isSplit && (
        <text x={CELL.width - 7} y={19} textAnchor="end" fontWeight={600}>
          {m.results_split()}
        </text>
      )}
      {factsOf(cell).map((line, index, lines) => (
        <text key={line} x={7} y={CELL.height + 8 - (lines.length - index) * 14}>
          {line}
        </text>
      ))}
      <Bars counts={cell.level === null ? [] : (cell.spread?.counts ?? [])} />
    </g>
  );
}

function factsOf(cell: HeatCell): readonly string[] {
  if (cell.level === null) return wrapWords(noScoreText(cell), LINE);
  if (cell.spread === null) return [`n ${cell.n}`, ...wrapWords(m.results_hidden_short(), LINE)];
  const { agreement } = cell.spread;
  return [
    `n ${cell.n}`,
    ...(agreement === null ? [] : [`${m.results_agreement_word()} ${formatDecimal(agreement, 2)}`]),
  ];
}

function Bars({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return counts.map((count, index) => {
    const tall = count === 0 ? 1 : Math.max(2, (count / most) * 22);
    const place = { x: 36 + index * 9, y: 52 - tall };
    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the level
    return <rect key={index} {...place} width={7} height={tall} opacity={0.85} />;
  });
}
