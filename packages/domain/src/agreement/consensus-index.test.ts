import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusIndex } from "./consensus-index";

const fiveLevels = { min: 1, max: 5 };

describe("consensusIndex()", () => {
  it.each([
    { case: "half at each end", counts: [5, 0, 0, 0, 5], digits: 12, expected: 0 },
    { case: "even over all levels", counts: [2, 2, 2, 2, 2], digits: 4, expected: 0.43399 },
    { case: "two neighbours", counts: [0, 0, 5, 5, 0], digits: 3, expected: 0.807 },
    { case: "all equal in the middle", counts: [0, 0, 4, 0, 0], digits: 15, expected: 1 },
    { case: "all equal at an end", counts: [0, 0, 0, 0, 3], digits: 15, expected: 1 },
  ])("$case: $counts → $expected", ({ counts, digits, expected }) => {
    expect(consensusIndex(counts, fiveLevels)).toBeCloseTo(expected, digits);
  });

  it("gives Tastle & Wierman's own example on a scale from 1 to 7", () => {
    const counts = [30, 40, 210, 130, 530, 50, 10];
    expect(consensusIndex(counts, { min: 1, max: 7 })).toBeCloseTo(0.7256876, 7);
  });

  it("measures distance against the scale's own width", () => {
    expect(consensusIndex([3, 0, 0, 3], { min: 1, max: 4 })).toBeCloseTo(0, 12);
    expect(consensusIndex([0, 2, 2, 0], { min: 0, max: 3 })).toBeCloseTo(1 + Math.log2(5 / 6), 12);
  });

  it.each([[[0, 0, 0, 0, 0]], [[0, 1, 0, 0, 0]]])(
    "is null for %j: nobody to agree with",
    (counts) => {
      expect(consensusIndex(counts, fiveLevels)).toBeNull();
    },
  );

  it("lies between 0 and 1 and is the same seen from the other end of the scale", () => {
    const counts = fc
      .array(fc.nat(20), { minLength: 5, maxLength: 5 })
      .filter((some) => some.reduce((a, b) => a + b, 0) >= 2);
    fc.assert(
      fc.property(counts, (some) => {
        const index = consensusIndex(some, fiveLevels);
        const mirrored = consensusIndex(some.toReversed(), fiveLevels);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
        expect(mirrored).toBeCloseTo(index ?? Number.NaN, 12);
      }),
    );
  });
});
