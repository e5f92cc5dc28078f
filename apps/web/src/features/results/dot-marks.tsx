import { type Axis, type DotMark, type DotRow, placeOn } from "./dot-scale";

type DotMarksProps = {
  readonly row: DotRow;
  readonly axis: Axis;
  readonly track: { readonly left: number; readonly right: number };
  readonly y: number;
};

const ORDER = ["unit", "peer", "earlier", "own", "target"] as const;

/** A row's marks: band and joining line at the back, the target on top. The text stands for them all. */
export function DotMarks({ row, axis, track, y }: DotMarksProps) {
  const at = (value: number) => placeOn(axis, track, value);
  const own = row.marks.find(({ kind }) => kind === "own");
  const earlier = row.marks.find(({ kind }) => kind === "earlier");
  const sorted = row.marks.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a row of marks is one picture
    <g role="img" aria-label={row.text}>
      {row.band && (
        <rect
          className="results-dots__band"
          x={at(row.band.low)}
          width={Math.max(2, at(row.band.high) - at(row.band.low))}
          y={y - 5}
          height={10}
          rx={2}
        />
      )}
      {own && earlier && (
        <line
          className="results-dots__join"
          x1={at(earlier.value)}
          x2={at(own.value)}
          y1={y}
          y2={y}
        />
      )}
      {sorted.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two units may stand on the same level
        <Mark key={`${mark.kind} ${mark.label} ${index}`} mark={mark} x={at(mark.value)} y={y} />
      ))}
    </g>
  );
}

type MarkProps = {
  readonly mark: DotMark;
  readonly x: number;
  readonly y: number;
};

function Mark({ mark: { kind, label, tag }, x, y }: MarkProps) {
  if (kind === "target") {
    return (
      <path className="results-dots__target" d={`M${x} ${y - 8}l8 8-8 8-8-8z`}>
        <title>{label}</title>
      </path>
    );
  }
  return (
    <>
      <circle className={`results-dots__${kind}`} cx={x} cy={y} r={kind === "own" ? 7 : 5.5}>
        <title>{label}</title>
      </circle>
      {tag !== undefined && (
        <text
          className="results-dots__tag"
          x={tag.anchor === "end" ? x + 5 : x - 5}
          y={y + 21}
          textAnchor={tag.anchor}
        >
          {tag.text}
        </text>
      )}
    </>
  );
}
