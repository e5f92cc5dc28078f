import { describe, expect, it } from "vitest";
import { scoreAssessment } from "../scoring/score-assessment";
import type { ScoringInput } from "../scoring/scoring-input";
import { EMPTY_INPUT } from "../scoring/testing/empty-input";
import { isReordered } from "./is-reordered";
import { scoreSensitivity } from "./score-sensitivity";

const levels = { skole: [1, 5], social: [3, 2], teknik: [4, 4] };
const input: ScoringInput = {
  ...EMPTY_INPUT,
  units: Object.keys(levels).map((id, at) => ({ id, weight: at + 1 })),
  consensus: Object.entries(levels).flatMap(([unit, both]) =>
    both.map((level, at) => ({ unit, question: `data-${at + 1}`, level })),
  ),
};

describe("scoreSensitivity()", () => {
  const { cells, themes, overall } = scoreSensitivity(input, scoreAssessment(input));

  it("scores a cell by every rule", () => {
    expect(cells[0]).toMatchObject({
      unit: "skole",
      theme: "data",
      mean: 4,
      min: 1,
      equalWeights: 3,
    });
    expect(cells[0]?.geometricMean).toBeCloseTo(5 ** 0.75, 12);
  });

  it("scores the theme by every rule, weighing units as the rule does", () => {
    const [data] = themes;
    expect(data?.mean).toBeCloseTo((4 * 1 + 2.25 * 2 + 4 * 3) / 6, 12);
    expect(data?.min).toBeCloseTo((1 * 1 + 2 * 2 + 4 * 3) / 6, 12);
    expect(data?.equalWeights).toBeCloseTo((3 + 2.5 + 4) / 3, 12);
  });

  it("tells whether units change places", () => {
    expect(themes[0]?.reorders).toEqual({ min: true, geometricMean: false, equalWeights: false });
  });

  it("has nothing to say of a theme without scores, nor of it in the whole", () => {
    expect(themes[1]).toEqual({
      theme: "klima",
      mean: null,
      min: null,
      geometricMean: null,
      equalWeights: null,
      reorders: { min: null, geometricMean: null, equalWeights: null },
    });
    expect(overall.mean).toBe(themes[0]?.mean);
  });
});

describe("isReordered()", () => {
  it.each([
    {
      case: "a reversal",
      rows: [
        [3, 1],
        [2, 2],
      ],
      expected: true,
    },
    {
      case: "the same order",
      rows: [
        [3, 2],
        [2, 1],
      ],
      expected: false,
    },
    {
      case: "a difference that becomes a tie",
      rows: [
        [3, 1],
        [2, 1],
      ],
      expected: false,
    },
    {
      case: "a tie that breaks",
      rows: [
        [3, 1],
        [3, 2],
      ],
      expected: false,
    },
    { case: "one unit", rows: [[3, 1]], expected: null },
    { case: "nobody", rows: [], expected: null },
  ] satisfies readonly {
    readonly case: string;
    readonly rows: readonly (readonly [number, number])[];
    readonly expected: boolean | null;
  }[])("$case: $expected", ({ rows, expected }) => {
    expect(isReordered(rows.map(([before, after]) => ({ before, after })))).toBe(expected);
  });
});
