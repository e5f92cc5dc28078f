export type IntraclassCorrelation = {
  readonly icc1: number | null;
  readonly icc2: number | null;
};

/** Differences this small are the noise of binary fractions: levels and their means lie whole tenths apart. */
const NO_VARIANCE = 1e-12;

/**
 * May a unit's ratings be averaged? One-way analysis of variance over the respondents' theme means, a group per unit
 * (Bliese 2000). ICC(1) = (MSB − MSW)/(MSB + (n̄ − 1)MSW) is the share of the variation that is differences between
 * units; ICC(2) = (MSB − MSW)/MSB is how dependable the units' means are; n̄ is the mean group size.
 *
 * Groups of one say nothing of the variation inside and are left out. Fewer than two groups: null. Negative values mean
 * more difference inside units than between them: kept here, shown as 0. A denominator of 0 (no variation at all, or,
 * for ICC(2), none between units): null.
 */
export function intraclassCorrelation(
  units: readonly (readonly number[])[],
): IntraclassCorrelation {
  const groups = units
    .filter((group) => group.length >= 2)
    .map((group) => group.toSorted((a, b) => a - b));
  if (groups.length < 2) return { icc1: null, icc2: null };

  const total = sum(groups.map((group) => group.length));
  const grandMean = sum(groups.map(sum)) / total;
  let between = 0;
  let within = 0;
  for (const group of groups) {
    const mean = sum(group) / group.length;
    between += group.length * (mean - grandMean) ** 2;
    for (const value of group) within += (value - mean) ** 2;
  }

  const msb = between / (groups.length - 1);
  const msw = within / (total - groups.length);
  const spread = msb + (total / groups.length - 1) * msw;
  return {
    icc1: spread < NO_VARIANCE ? null : (msb - msw) / spread,
    icc2: msb < NO_VARIANCE ? null : (msb - msw) / msb,
  };
}

function sum(values: readonly number[]): number {
  let result = 0;
  for (const value of values) result += value;
  return result;
}
