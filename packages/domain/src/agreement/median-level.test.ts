import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLevels, sumLevels } from "./level-counts";
import { levelVariance } from "./level-variance";
import { meanLevel } from "./mean-level";
import { medianLevel } from "./median-level";
import { medianOf } from "./median-of";

const scale = { min: 1, max: 5 };

describe("medianLevel()", () => {
  it.each([
    { levels: [1, 2], expected: 1.5 },
    { levels: [3, 3, 4, 4, 3], expected: 3 },
    { levels: [1, 1, 5, 5], expected: 3 },
    { levels: [5], expected: 5 },
    { levels: [], expected: null },
  ])("$levels → $expected", ({ levels, expected }) => {
    expect(medianLevel(countLevels(levels, scale), scale)).toBe(expected);
  });

  it("agrees with sorting, on any scale", () => {
    const levels = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(levels, (some) => {
        const wide = { min: 0, max: 6 };
        expect(medianLevel(countLevels(some, wide), wide)).toBe(medianOf(some));
      }),
    );
  });
});

describe("counts of levels", () => {
  it("count nothing that is not a level on the scale", () => {
    expect(countLevels([1, 5, 0, 6, 2.5, Number.NaN], scale)).toEqual([1, 0, 0, 0, 1]);
  });

  it("give exact sums, mean and variance", () => {
    const counts = countLevels([3, 3, 4, 4, 3], scale);
    expect(sumLevels(counts, scale)).toEqual({ n: 5, sum: 17, squares: 59 });
    expect(meanLevel(counts, scale)).toBe(3.4);
    expect(levelVariance(counts, scale)).toBe(0.3);
    expect(meanLevel([0, 0, 0, 0, 0], scale)).toBeNull();
    expect(levelVariance([0, 0, 1, 0, 0], scale)).toBeNull();
  });
});
