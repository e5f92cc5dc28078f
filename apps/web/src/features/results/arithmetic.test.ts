import { describe, expect, it } from "vitest";
import { formatExact, meanText, shareText, weightedMeanText } from "./arithmetic";
import { countVotes, type QuestionExplanation, sortStandings } from "./cell-facts";

describe("the sum in the reader's own numbers", () => {
  it.each([
    { value: 2, expected: "2" },
    { value: 1.5, expected: "1,5" },
    { value: 2.125, expected: "2,125" },
    { value: 0.1 + 0.2, expected: "0,3" },
    { value: 7 / 3, expected: "2,333" },
  ])("formatExact() $value → $expected", ({ value, expected }) => {
    expect(formatExact(value)).toBe(expected);
  });

  it("gives the number again", () => {
    const terms = [2, 2, 1.5, 3].map((value) => ({ value, weight: 1 }));
    expect(weightedMeanText({ terms, divisor: 4, result: 2.125 })).toBe(
      "(1·2 + 1·2 + 1·1,5 + 1·3) ÷ 4 = 2,125",
    );
    expect(meanText([3, 2.5], 2.75)).toBe("(3 + 2,5) ÷ 2 = 2,75");
    expect(shareText({ missing: 4.2, wanted: 42, result: 0.9 })).toBe("1 − 4,2 ÷ 42 = 0,9");
  });

  it("owns up to rounding", () => {
    expect(meanText([3, 7 / 3], 8 / 3)).toBe("(3 + 2,333) ÷ 2 ≈ 2,667");
  });
});

const question = (rest: Partial<QuestionExplanation>): QuestionExplanation => ({
  question: "data-1",
  weight: 1,
  votes: { kind: "hidden", reason: "fewRatings", n: 3 },
  groups: [],
  consensus: null,
  validated: null,
  level: 2,
  basis: "median",
  standing: "counts",
  term: 2,
  ...rest,
});

describe("what a sum is made of", () => {
  const shown = {
    kind: "shown" as const,
    n: 6,
    distribution: { 1: 0, 2: 6, 3: 0, 4: 0, 5: 0 },
    median: 2,
    dontKnow: 1,
    notApplicable: 2,
    notAsked: 3,
  };
  const questions = [
    question({ votes: shown, weight: 2 }),
    question({}),
    question({
      level: null,
      standing: "notApplicable",
      votes: { kind: "hidden", reason: "noRatings", n: 0 },
    }),
    question({ level: null, standing: "noLevel" }),
  ];

  it("adds up the votes that may be seen and counts the questions where they may not", () => {
    expect(countVotes(questions)).toEqual({
      ratings: 12,
      dontKnow: 1,
      notApplicable: 2,
      notAsked: 3,
      hidden: 2,
    });
  });

  it("tells what counts from what is missing and what does not belong", () => {
    const { counted, missing, left } = sortStandings(questions);
    expect(counted).toEqual([
      { value: 2, weight: 2 },
      { value: 2, weight: 1 },
    ]);
    expect([missing.length, left.length]).toEqual([1, 1]);
  });
});
