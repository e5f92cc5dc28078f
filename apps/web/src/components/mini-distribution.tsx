import "./level.css";

type MiniDistributionProps = {
  /** How many gave each level, lowest first. */
  readonly counts: readonly number[];
  readonly width?: number;
  readonly height?: number;
  /** Read aloud instead of the bars: *1 på niveau 2, 4 på niveau 3*. Leave out where the text stands beside. */
  readonly label?: string;
};

export function MiniDistribution({
  counts,
  width = 34,
  height = 20,
  label,
}: MiniDistributionProps) {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  return (
    <>
      <svg
        className="pj-mini"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {counts.map((count, index) => {
          const tall = count === 0 ? 1 : Math.max(2, (count / most) * height);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the level
              key={index}
              x={index * step}
              y={height - tall}
              width={step - 1.5}
              height={tall}
              opacity={count === 0 ? 0.45 : 0.85}
            />
          );
        })}
      </svg>
      {label !== undefined && <span className="pj-hidden">{label}</span>}
    </>
  );
}
