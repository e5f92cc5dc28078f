import { describe, expect, it } from "vitest";
import { isSplit } from "./is-split";
import { countLevels } from "./level-counts";

const fiveLevels = { min: 1, max: 5 };
const fourLevels = { min: 1, max: 4 };

describe("isSplit()", () => {
  it.each([
    { case: "two camps", levels: [1, 1, 5, 5], expected: true },
    { case: "all in the middle", levels: [3, 3, 3, 3], expected: false },
    { case: "exactly a third on each side", levels: [2, 3, 4], expected: true },
    { case: "less than a third below", levels: [2, 3, 4, 4], expected: false },
    { case: "less than a third above", levels: [1, 1, 2, 4], expected: false },
    { case: "two persons far apart", levels: [2, 4], expected: true },
    { case: "one person", levels: [5], expected: null },
    { case: "nobody", levels: [], expected: null },
  ])("$case: $levels → $expected", ({ levels, expected }) => {
    expect(isSplit(countLevels(levels, fiveLevels), fiveLevels)).toBe(expected);
  });

  it.each([
    { levels: [2, 3], expected: true },
    { levels: [1, 2, 2], expected: false },
  ])(
    "on a scale from 1 to 4, where each half is a third and its bound: $levels",
    ({ levels, expected }) => {
      expect(isSplit(countLevels(levels, fourLevels), fourLevels)).toBe(expected);
    },
  );

  it("tells apart two groups with the same mean", () => {
    const agreed = isSplit(countLevels([3, 3, 3, 3], fiveLevels), fiveLevels);
    const divided = isSplit(countLevels([1, 1, 5, 5], fiveLevels), fiveLevels);
    expect(agreed).not.toBe(divided);
  });
});
