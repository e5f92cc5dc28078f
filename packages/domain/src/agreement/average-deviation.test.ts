import { describe, expect, it } from "vitest";
import { acceptableDeviation, averageDeviation } from "./average-deviation";
import { countLevels } from "./level-counts";

const scale = { min: 1, max: 5 };

describe("averageDeviation()", () => {
  it.each([
    { levels: [3, 3, 4, 4, 3], expected: 0.48 },
    { levels: [1, 1, 5, 5], expected: 2 },
    { levels: [3, 3, 3, 3], expected: 0 },
    { levels: [3], expected: null },
  ])("$levels → $expected", ({ levels, expected }) => {
    expect(averageDeviation(countLevels(levels, scale), scale)).toBe(expected);
  });

  it("is acceptable up to a sixth of the options", () => {
    expect(acceptableDeviation(scale)).toBeCloseTo(0.8333, 4);
    expect(acceptableDeviation({ min: 0, max: 5 })).toBe(1);
  });
});
