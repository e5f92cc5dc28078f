/** One measured figure. `bound` is written as it must hold: "≤ 10" or "≥ 800"; without one it only informs. */
export type Figure = {
  readonly area: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: string | null;
  readonly holds: boolean | null;
};

export function figure(
  area: string,
  {
    name,
    value,
    unit,
    bound = null,
  }: Omit<Figure, "area" | "holds" | "bound"> & { bound?: string | null },
): Figure {
  return { area, name, value, unit, bound, holds: bound === null ? null : isWithin(value, bound) };
}

function isWithin(value: number, bound: string): boolean {
  const limit = Number(bound.slice(2));
  return bound.startsWith("≤") ? value <= limit : value >= limit;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
