import { expect, it } from "vitest";
import { percentileBand } from "./percentile-band";

it.each([
  {
    case: "interpolates",
    replicates: Array.from({ length: 101 }, (_, at) => at),
    expected: { low: 2.5, high: 97.5 },
  },
  { case: "sorts as numbers", replicates: [10, 9, 100], expected: { low: 9.05, high: 95.5 } },
  {
    case: "leaves out what has no number",
    replicates: [Number.NaN, 3, Number.NaN],
    expected: { low: 3, high: 3 },
  },
  { case: "has no band of nothing", replicates: [Number.NaN], expected: null },
])("a percentile band $case", ({ replicates, expected }) => {
  const band = percentileBand(Float64Array.from(replicates));
  if (expected === null) expect(band).toBeNull();
  else {
    expect(band?.low).toBeCloseTo(expected.low, 12);
    expect(band?.high).toBeCloseTo(expected.high, 12);
  }
});
