import type { DotLayout, DotLink } from "./dot-layout";
import { DotMarks } from "./dot-marks";
import type { Axis, DotRow } from "./dot-scale";

type DotLineProps = {
  readonly row: DotRow;
  readonly top: number;
  readonly scale: Axis;
  readonly layout: DotLayout;
  readonly linkLabel: DotLink;
  readonly linkValue: DotLink;
};

/** Label, track and number of one row; on a phone the label stands above its track. */
export function DotLine({ row, top, scale, layout, linkLabel, linkValue }: DotLineProps) {
  const middle = top + layout.labelTop + 17;
  const baseline = layout.isNarrow ? top + 19 : middle + 5;
  const edge = layout.isNarrow ? 10 : 0;
  return (
    <g>
      {linkLabel(
        row,
        <>
          <rect
            className="results-dots__hit"
            x={0}
            y={baseline - 18}
            width={layout.isNarrow ? 240 : 140}
            height={26}
          />
          <text x={edge} y={baseline} className="results-dots__label">
            {row.label}
          </text>
        </>,
      )}
      <line
        className="results-dots__line"
        x1={layout.left}
        x2={layout.right}
        y1={middle}
        y2={middle}
      />
      <DotMarks row={row} axis={scale} track={layout} y={middle} />
      {linkValue(
        row,
        <>
          <rect
            className="results-dots__hit"
            x={layout.width - 56}
            y={baseline - 18}
            width={56}
            height={26}
          />
          <text
            x={layout.width - edge}
            y={baseline}
            textAnchor="end"
            className="results-dots__value"
          >
            {row.valueText}
          </text>
        </>,
      )}
    </g>
  );
}
