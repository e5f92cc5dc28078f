import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from "recharts";
import type { RadarRow } from "./radar-rows";

type RadarDrawingProps = {
  readonly rows: readonly RadarRow[];
  readonly nameOf: (theme: string) => string;
};

const STILL = { isAnimationActive: false, connectNulls: true } as const;

export function RadarDrawing({ rows, nameOf }: RadarDrawingProps) {
  return (
    <RadarChart
      data={[...rows]}
      width={560}
      height={420}
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
        angle={90}
        tick={{ fontSize: 11, fill: "#56626b" }}
        axisLine={false}
      />
      <Radar
        {...STILL}
        dataKey="earlier"
        stroke="#0c2d4a"
        strokeWidth={1.5}
        strokeDasharray="3 3"
        fill="none"
        dot={{ r: 3.5, fill: "#fff", stroke: "#0c2d4a" }}
      />
      <Radar
        {...STILL}
        dataKey="target"
        stroke="#56626b"
        strokeWidth={1}
        fill="none"
        dot={{ r: 3, fill: "#fff", stroke: "#1a1a1a" }}
      />
      <Radar
        {...STILL}
        dataKey="own"
        stroke="#0c2d4a"
        strokeWidth={2}
        fill="#7fb3cf"
        fillOpacity={0.35}
        dot={{ r: 4, fill: "#0c2d4a" }}
      />
    </RadarChart>
  );
}
