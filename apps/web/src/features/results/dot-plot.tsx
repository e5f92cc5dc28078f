import { type ReactElement, useId } from "react";
import { NARROW, useMediaQuery } from "../../components/use-media-query";
import { type DotLayout, type DotLink, SLIM, WIDE } from "./dot-layout";
import { DotLine } from "./dot-line";
import { type Axis, type DotRow, placeOn } from "./dot-scale";
import "./dot-plot.css";

type DotPlotProps = {
  readonly label: string;
  readonly rows: readonly DotRow[];
  /** The axis, with words where there is room for them. */
  readonly axis: (hasRoom: boolean) => Axis;
  readonly linkLabel?: DotLink;
  readonly linkValue?: DotLink;
  /** Leaves room for letters below the dots. */
  readonly hasTags?: boolean;
};

/** One line per row, all on one axis. Own SVG, so that it can be saved as a picture as it stands. */
export function DotPlot({ label, rows, axis, linkLabel, linkValue, hasTags }: DotPlotProps) {
  const isNarrow = useMediaQuery(NARROW);
  const id = useId();
  const layout = isNarrow ? SLIM : WIDE;
  const scale = axis(!isNarrow);
  const step = (hasTags ? 46 : 34) + layout.labelTop;
  const foot = rows.length * step + 4;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, no fieldset
    <svg
      className="results-dots"
      viewBox={`0 0 ${layout.width} ${foot + 26}`}
      width={layout.width}
      height={foot + 26}
      role="group"
      aria-labelledby={id}
    >
      <title id={id}>{label}</title>
      <Grid scale={scale} layout={layout} foot={foot} />
      {rows.map((row, index) => (
        <DotLine
          key={row.key}
          row={row}
          top={index * step}
          scale={scale}
          layout={layout}
          linkLabel={linkLabel ?? asItIs}
          linkValue={linkValue ?? asItIs}
        />
      ))}
    </svg>
  );
}

function asItIs(_row: DotRow, drawn: ReactElement): ReactElement {
  return drawn;
}

type GridProps = { readonly scale: Axis; readonly layout: DotLayout; readonly foot: number };

function Grid({ scale, layout, foot }: GridProps) {
  const anchorOf = (at: number) => {
    if (!layout.isNarrow) return "middle";
    if (at === scale.min) return "start";
    return at === scale.max ? "end" : "middle";
  };
  return (
    <g>
      {scale.ticks.map(({ at, text }) => {
        const x = placeOn(scale, layout, at);
        const line = at === scale.zero ? "results-dots__zero" : "results-dots__grid";
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={layout.labelTop} y2={foot} className={line} />
            <text x={x} y={foot + 18} className="results-dots__tick" textAnchor={anchorOf(at)}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
