import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awg } from "./awg";
import { countLevels } from "./level-counts";

const scale = { min: 1, max: 5 };

describe("awg()", () => {
  it.each([
    { case: "reference value", levels: [3, 3, 4, 4, 3], expected: 0.875 },
    { case: "all equal", levels: [3, 3, 3, 3], expected: 1 },
    { case: "as divided as the mean permits", levels: [1, 1, 5, 5], expected: -1 },
    { case: "mean exactly on the lower bound", levels: [1, 1, 1, 5], expected: -1 },
    { case: "mean below the lower bound", levels: [1, 1, 1, 4], expected: null },
    { case: "mean above the upper bound", levels: [5, 5, 5, 2], expected: null },
    { case: "all at an end", levels: [5, 5, 5, 5], expected: null },
    { case: "fewer than four", levels: [3, 3, 3], expected: null },
  ])("$case: $levels → $expected", ({ levels, expected }) => {
    const actual = awg(countLevels(levels, scale), scale);
    if (expected === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(expected, 12);
  });

  it("needs one person fewer than there are options", () => {
    expect(awg([0, 3, 0, 0], { min: 1, max: 4 })).toBe(1);
    expect(awg([0, 2, 0, 0], { min: 1, max: 4 })).toBeNull();
  });

  it("lies between −1 and 1 wherever it is defined", () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 15 });
    fc.assert(
      fc.property(levels, (some) => {
        const value = awg(countLevels(some, scale), scale);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
