import { describe, expect, it } from "vitest";
import { compareVotes } from "./compare-votes";

const vote = (levels: Readonly<Record<string, number>>) =>
  Object.entries(levels).map(([respondent, level]) => ({ respondent, level }));

describe("compareVotes()", () => {
  it.each([
    {
      case: "one of four changed and the median moved half a level",
      before: { a: 2, b: 2, c: 3, d: 4 },
      after: { a: 3, b: 2, c: 3, d: 4 },
      expected: { n: 4, changed: 0.25, medianShift: 0.5 },
    },
    {
      case: "nobody changed",
      before: { a: 2, b: 4 },
      after: { b: 4, a: 2 },
      expected: { n: 2, changed: 0, medianShift: 0 },
    },
    {
      case: "who came or left is not counted as changed, but the medians are the ones shown",
      before: { a: 2, b: 2, c: 5 },
      after: { a: 2, b: 3, d: 3 },
      expected: { n: 2, changed: 0.5, medianShift: 1 },
    },
    {
      case: "nobody in both votes",
      before: { a: 1 },
      after: { b: 2 },
      expected: { n: 0, changed: null, medianShift: 1 },
    },
    {
      case: "an empty second vote",
      before: { a: 1 },
      after: {},
      expected: { n: 0, changed: null, medianShift: null },
    },
  ])("$case", ({ before, after, expected }) => {
    expect(compareVotes(vote(before), vote(after))).toEqual(expected);
  });
});
