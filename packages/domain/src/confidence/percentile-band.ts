/** The interval that holds the middle 95 % of the replicates. */
export type Band = { readonly low: number; readonly high: number };

const LOW = 0.025;
const HIGH = 0.975;

/** 95 % percentile band, interpolated between neighbours. Replicates without a number (NaN) are left out; none: null. */
export function percentileBand(replicates: Float64Array): Band | null {
  const sorted = replicates.filter((value) => !Number.isNaN(value)).sort();
  const low = quantile(sorted, LOW);
  const high = quantile(sorted, HIGH);
  return low === null || high === null ? null : { low, high };
}

function quantile(sorted: Float64Array, share: number): number | null {
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
