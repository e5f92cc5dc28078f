import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLevels } from "./level-counts";
import { rwg } from "./rwg";
import { rwgj } from "./rwgj";

const scale = { min: 1, max: 5 };
const counted = (questions: readonly (readonly number[])[]) =>
  questions.map((levels) => countLevels(levels, scale));

describe("rwgj()", () => {
  it("gives the reference value for three questions", () => {
    const questions = [
      [3, 3, 4, 4, 3],
      [2, 3, 3, 3, 2],
      [4, 4, 4, 3, 4],
    ];
    expect(rwgj(counted(questions), scale)).toBeCloseTo(0.951, 3);
  });

  it("leaves out questions fewer than two have answered", () => {
    expect(rwgj(counted([[3, 3, 4, 4, 3], [5], []]), scale)).toBeCloseTo(0.85, 12);
    expect(rwgj(counted([[5], []]), scale)).toBeNull();
  });

  it("is 0, never a high number, for a group more divided than chance", () => {
    const split = [1, 1, 5, 5];
    expect(rwgj(counted([split, split, split, split]), scale)).toBe(0);
    expect(rwgj(counted([split]), scale)).toBe(0);
  });

  it("lies between 0 and 1 and equals r_wg for a single question", () => {
    const levels = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(levels, { minLength: 1, maxLength: 6 }), (questions) => {
        const together = rwgj(counted(questions), scale);
        expect(together).toBeGreaterThanOrEqual(0);
        expect(together).toBeLessThanOrEqual(1);
        const first = questions.slice(0, 1);
        const alone = rwg(counted(first)[0] ?? [], scale);
        expect(rwgj(counted(first), scale)).toBeCloseTo(alone ?? Number.NaN, 12);
      }),
    );
  });
});
