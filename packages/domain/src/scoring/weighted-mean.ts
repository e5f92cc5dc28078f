/** A number and the weight it counts with. */
export type Weighted = { readonly value: number; readonly weight: number };

export type WeightedSum = {
  readonly numerator: number;
  readonly denominator: number;
};

/** The two sums of a weighted mean: Σ value × weight and Σ weight. */
export function sumWeighted(terms: readonly Weighted[]): WeightedSum {
  let numerator = 0;
  let denominator = 0;
  for (const { value, weight } of terms) {
    numerator += value * weight;
    denominator += weight;
  }
  return { numerator, denominator };
}

/**
 * Weighted arithmetic mean. No terms, or no weight: null. A result that binary fractions push a hair outside its own
 * terms is set back to the nearest of them, so a mean of 3s is 3.
 */
export function weightedMean(terms: readonly Weighted[]): number | null {
  const { numerator, denominator } = sumWeighted(terms);
  return denominator > 0 ? keepWithin(numerator / denominator, terms) : null;
}

/**
 * Weighted geometric mean: exp(Σ w·ln x / Σ w). One low value pulls it further down than the mean, so strength in one
 * place does not make up for weakness in another. A value of 0 makes it 0; below 0 it is undefined: null.
 */
export function geometricMean(terms: readonly Weighted[]): number | null {
  if (terms.some(({ value }) => value < 0)) return null;
  const logarithms = terms.map(({ value, weight }) => ({
    value: Math.log(value),
    weight,
  }));
  const { numerator, denominator } = sumWeighted(logarithms);
  const mean = weightedMean(terms);
  if (mean === null) return null;
  return Math.min(mean, keepWithin(Math.exp(numerator / denominator), terms));
}

function keepWithin(mean: number, terms: readonly Weighted[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { value, weight } of terms) {
    if (weight === 0) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return Math.min(highest, Math.max(lowest, mean));
}
