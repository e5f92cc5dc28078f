import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from "recharts";
import type { RadarRow } from "./radar-rows";

type RadarDrawingProps = {
  readonly rows: readonly RadarRow[];
  readonly nameOf: (theme: string) => string;
};
type Series = "own" | "target" | "earlier";

export function RadarDrawing({ rows, nameOf }: RadarDrawingProps) {
  // A polygon needs a point on every spoke; one that is missing would be drawn in the centre, as the worst result.
  const hasAll = (series: Series) => rows.every((row) => row[series] !== undefined);
  const lineOf = (series: Series, colour: string) => (hasAll(series) ? colour : "none");
  return (
    <RadarChart
      data={[...rows]}
      width={560}
      height={400}
      outerRadius={150}
      startAngle={90}
      endAngle={-270}
      accessibilityLayer={false}
    >
      <PolarGrid stroke="#d5dde3" />
      <PolarAngleAxis
        dataKey="theme"
        tickFormatter={nameOf}
        tick={{ fontSize: 13, fill: "#1a1a1a" }}
      />
      <PolarRadiusAxis
        domain={[1, 5]}
        tickCount={5}
        angle={90 - 180 / Math.max(1, rows.length)}
        tick={{ fontSize: 11, fill: "#56626b" }}
        axisLine={false}
      />
      <Radar
        dataKey="earlier"
        isAnimationActive={false}
        stroke={lineOf("earlier", "#0c2d4a")}
        strokeDasharray="3 3"
        fill="none"
        dot={(point) => (
          <Dot key={keyOf(point)} point={point} row={rows[point.index ?? -1]} series="earlier" />
        )}
      />
      <Radar
        dataKey="own"
        isAnimationActive={false}
        stroke="#0c2d4a"
        strokeWidth={2}
        fill="#7fb3cf"
        fillOpacity={0.35}
        dot={(point) => (
          <Dot key={keyOf(point)} point={point} row={rows[point.index ?? -1]} series="own" />
        )}
      />
      <Radar
        dataKey="target"
        isAnimationActive={false}
        stroke={lineOf("target", "#767f86")}
        fill="none"
        dot={(point) => (
          <Dot key={keyOf(point)} point={point} row={rows[point.index ?? -1]} series="target" />
        )}
      />
    </RadarChart>
  );
}

type Point = {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index?: number | undefined;
};

function keyOf({ index }: Point): string {
  return String(index);
}

type DotProps = {
  readonly point: Point;
  readonly row: RadarRow | undefined;
  readonly series: Series;
};

function Dot({ point: { cx, cy }, row, series }: DotProps) {
  if (cx === undefined || cy === undefined || row?.[series] === undefined) return null;
  if (series === "target") {
    const path = `M${cx} ${cy - 5}l5 5-5 5-5-5z`;
    return <path d={path} fill="#fff" stroke="#1a1a1a" strokeWidth={1.25} />;
  }
  return (
    <circle
      cx={cx}
      cy={cy}
      r={series === "own" ? 4.5 : 3.5}
      fill={series === "own" ? "#0c2d4a" : "#fff"}
      stroke="#0c2d4a"
      strokeDasharray="none"
    />
  );
}
