import { describe, expect, it } from "vitest";
import { countLevels } from "./level-counts";
import { rwg } from "./rwg";

const scale = { min: 1, max: 5 };

describe("rwg()", () => {
  it.each([
    { levels: [3, 3, 4, 4, 3], expected: 0.85 },
    { levels: [1, 1, 5, 5], expected: 0 },
    { levels: [2, 2, 2], expected: 1 },
    { levels: [3], expected: null },
    { levels: [], expected: null },
  ])("$levels → $expected", ({ levels, expected }) => {
    const actual = rwg(countLevels(levels, scale), scale);
    if (expected === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(expected, 12);
  });

  it("compares with random answers on the scale it is given", () => {
    expect(rwg([0, 2, 2, 0], { min: 1, max: 4 })).toBeCloseTo(1 - 1 / 3 / 1.25, 12);
  });
});
