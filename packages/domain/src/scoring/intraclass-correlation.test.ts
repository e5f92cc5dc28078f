import { describe, expect, it } from "vitest";
import { intraclassCorrelation } from "./intraclass-correlation";

const reference = [
  [3, 3, 4, 3],
  [2, 2, 1, 2],
  [4, 5, 4, 4],
  [3, 2, 3, 3],
];

describe("intraclassCorrelation()", () => {
  it("gives the reference values", () => {
    const { icc1, icc2 } = intraclassCorrelation(reference);
    expect(icc1).toBeCloseTo(0.803, 3);
    expect(icc2).toBeCloseTo(0.942, 3);
  });

  it("leaves out units with one rater or none", () => {
    expect(intraclassCorrelation([...reference, [5], []])).toEqual(
      intraclassCorrelation(reference),
    );
  });

  it("keeps a negative value: more difference inside units than between them", () => {
    const { icc1, icc2 } = intraclassCorrelation([
      [1, 5],
      [2, 5],
    ]);
    expect(icc1).toBeCloseTo(-0.923, 3);
    expect(icc2).toBeCloseTo(-24, 12);
  });

  it.each([
    { case: "one unit", units: [[1, 2, 3]], expected: { icc1: null, icc2: null } },
    { case: "nobody twice", units: [[1], [5]], expected: { icc1: null, icc2: null } },
    {
      case: "no variation at all",
      units: [
        [3, 3],
        [3, 3],
      ],
      expected: { icc1: null, icc2: null },
    },
    {
      case: "none between units",
      units: [
        [1, 5],
        [1, 5],
      ],
      expected: { icc1: -1, icc2: null },
    },
    {
      case: "none between units, in thirds that have no exact binary fraction",
      units: [
        [1, 2, 5],
        [7 / 3, 3],
      ],
      expected: { icc1: -1 / 1.5, icc2: null },
    },
    {
      case: "none inside units",
      units: [
        [2, 2],
        [4, 4],
      ],
      expected: { icc1: 1, icc2: 1 },
    },
  ])("$case", ({ units, expected }) => {
    const { icc1, icc2 } = intraclassCorrelation(units);
    expect(icc2).toBe(expected.icc2);
    if (expected.icc1 === null) expect(icc1).toBeNull();
    else expect(icc1).toBeCloseTo(expected.icc1, 12);
  });
});
