import { formatDecimal } from "../../lib/formatters";

/** More decimals than this help nobody who does the sum again. */
const MOST_DECIMALS = 3;
const NOISE = 1e-9;

/** As many decimals as the number has, three at most: `2`, `1,5`, `2,125`, `2,417`. */
export function formatExact(value: number): string {
  return formatDecimal(value, decimalsOf(value) ?? MOST_DECIMALS);
}

/** How many decimals write the number fully; null when three do not. */
function decimalsOf(value: number): number | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    if (Math.abs(Math.round(value * scale) / scale - value) < NOISE) return decimals;
  }
  return null;
}

/** `=` where every number in the line is written fully, else `≈`. */
function equalsSign(values: readonly number[]): "=" | "≈" {
  return values.every((value) => decimalsOf(value) !== null) ? "=" : "≈";
}

export type Term = { readonly value: number; readonly weight: number };

/** A weighted mean as anybody can do it again: `(1·2 + 1·2 + 1·1,5 + 1·3) ÷ 4 = 2,125`. */
export function weightedMeanText({
  terms,
  divisor,
  result,
}: {
  readonly terms: readonly Term[];
  readonly divisor: number;
  readonly result: number;
}): string {
  const sum = terms.map(({ value, weight }) => `${formatExact(weight)}·${formatExact(value)}`);
  const sign = equalsSign([
    ...terms.flatMap(({ value, weight }) => [value, weight]),
    divisor,
    result,
  ]);
  return `(${sum.join(" + ")}) ÷ ${formatExact(divisor)} ${sign} ${formatExact(result)}`;
}

/** A plain mean: `(3 + 2,5) ÷ 2 = 2,75`. */
export function meanText(values: readonly number[], result: number): string {
  const sign = equalsSign([...values, result]);
  return `(${values.map(formatExact).join(" + ")}) ÷ ${values.length} ${sign} ${formatExact(result)}`;
}

/** The way to the targets: `1 − 4,2 ÷ 42 = 0,9`. */
export function shareText({
  missing,
  wanted,
  result,
}: {
  readonly missing: number;
  readonly wanted: number;
  readonly result: number;
}): string {
  const sign = equalsSign([missing, wanted, result]);
  return `1 − ${formatExact(missing)} ÷ ${formatExact(wanted)} ${sign} ${formatExact(result)}`;
}
