import { describe, expect, it } from "vitest";
import { scoreCell } from "./score-cell";

const rated = (level: number, weight = 1) => ({ weight, level, applicable: true });
const unrated = (weight = 1) => ({ weight, level: null, applicable: true });
const notApplicable = (weight = 1) => ({ weight, level: null, applicable: false });

describe("scoreCell()", () => {
  it.each([
    {
      case: "weighs the levels and shows the weakest beside the mean",
      questions: [rated(1), rated(4), rated(4, 2)],
      expected: { score: 3.25, coverage: 1, min: 1, gated: 1, reason: null },
    },
    {
      case: "leaves what is not applicable out of both sums",
      questions: [rated(4), notApplicable(9)],
      expected: { score: 4, coverage: 1, min: 4, gated: 4, reason: null },
    },
    {
      case: "keeps what is applicable but unanswered in the coverage",
      questions: [rated(4, 3), unrated(1)],
      expected: { score: 4, coverage: 0.75, min: 4, gated: 4, reason: null },
    },
    {
      case: "scores on exactly enough coverage",
      questions: [rated(2), unrated()],
      expected: { score: 2, coverage: 0.5, min: 2, gated: 2, reason: null },
    },
    {
      case: "gives no score below it, but keeps the facts",
      questions: [rated(2), unrated(), unrated()],
      expected: { score: null, coverage: 1 / 3, min: 2, gated: 2, reason: "belowMinCoverage" },
    },
    {
      case: "gates half a level downwards",
      questions: [rated(1.5), rated(4)],
      expected: { score: 2.75, coverage: 1, min: 1.5, gated: 1, reason: null },
    },
    {
      case: "has coverage 0 when nothing applicable has a level",
      questions: [unrated(), notApplicable()],
      expected: { score: null, coverage: 0, min: null, gated: null, reason: "nothingRated" },
    },
    {
      case: "has no coverage at all when nothing applies",
      questions: [notApplicable(), notApplicable()],
      expected: {
        score: null,
        coverage: null,
        min: null,
        gated: null,
        reason: "nothingApplicable",
      },
    },
    {
      case: "has nothing to say of a theme without questions",
      questions: [],
      expected: {
        score: null,
        coverage: null,
        min: null,
        gated: null,
        reason: "nothingApplicable",
      },
    },
    {
      case: "never divides by a weight of 0",
      questions: [rated(3, 0)],
      expected: { score: null, coverage: null, min: 3, gated: 3, reason: "nothingApplicable" },
    },
  ])("$case", ({ questions, expected }) => {
    expect(scoreCell(questions, 0.5)).toMatchObject(expected);
  });

  it("does not let binary fractions decide coverage", () => {
    const questions = [rated(3, 0.1), rated(3, 0.7), unrated(0.8)];
    expect(0.1 + 0.7).toBeLessThan(0.8);
    expect(scoreCell(questions, 0.5).score).toBe(3);
  });

  it("scores with no coverage rule, but never without a level", () => {
    expect(scoreCell([rated(3), unrated(9)], 0).score).toBe(3);
    expect(scoreCell([unrated()], 0)).toMatchObject({ score: null, reason: "nothingRated" });
  });

  it.each([
    { case: "weakness is not made up for", questions: [rated(1), rated(4)], expected: 2 },
    { case: "weights count", questions: [rated(1, 1), rated(4, 3)], expected: 4 ** 0.75 },
    { case: "equal levels", questions: [rated(3), rated(3, 0.1)], expected: 3 },
    { case: "0 on a scale that begins there", questions: [rated(0), rated(3)], expected: 0 },
    { case: "too little coverage", questions: [rated(4), unrated(2)], expected: null },
  ])("geometric mean: $case", ({ questions, expected }) => {
    const { geometricMean } = scoreCell(questions, 0.5);
    if (expected === null) expect(geometricMean).toBeNull();
    else expect(geometricMean).toBeCloseTo(expected, 12);
  });
});
