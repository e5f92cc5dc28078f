import { describe, expect, it } from "vitest";
import { percentToTarget, progressToDate } from "./percent-to-target";

describe("percentToTarget()", () => {
  it("gives OWASP SAMM's reference value", () => {
    const scores = [0.25, 0, 0, 1, 0, 0];
    const targets = [1, 1, 0, 1, 0.5, 0];
    const themes = targets.map((target, at) => ({ target, score: scores[at] ?? null }));
    expect(percentToTarget(themes)).toBeCloseTo(5 / 14, 15);
  });

  it.each([
    {
      case: "overshoot earns nothing",
      themes: [
        [4, 5],
        [4, 2],
      ],
      expected: 0.75,
    },
    {
      case: "a theme without a score does not count",
      themes: [
        [4, 3],
        [5, null],
      ],
      expected: 0.75,
    },
    {
      case: "all passed",
      themes: [
        [3, 3],
        [2, 4],
      ],
      expected: 1,
    },
    { case: "no targets", themes: [], expected: null },
    { case: "targets of 0 only", themes: [[0, 2]], expected: null },
    { case: "no scores", themes: [[4, null]], expected: null },
  ] satisfies readonly {
    readonly case: string;
    readonly themes: readonly (readonly [number, number | null])[];
    readonly expected: number | null;
  }[])("$case", ({ themes, expected }) => {
    expect(percentToTarget(themes.map(([target, score]) => ({ target, score })))).toBe(expected);
  });
});

describe("progressToDate()", () => {
  it.each([
    { baseline: 0.625, current: 1.25, target: 1.75, expected: 5 / 9 },
    { baseline: 2, current: 1, target: 4, expected: -0.5 },
    { baseline: 2, current: 5, target: 4, expected: 1.5 },
    { baseline: 3, current: 4, target: 3, expected: null },
  ])("from $baseline over $current to $target: $expected", ({ expected, ...way }) => {
    expect(progressToDate(way)).toBe(expected);
  });
});
