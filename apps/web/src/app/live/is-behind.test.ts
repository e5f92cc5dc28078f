import { describe, expect, it } from "vitest";
import { isBehind } from "./is-behind";

describe("isBehind()", () => {
  const known = [{ questionId: "data-1", version: 2 }];
  it.each([
    { case: "nothing was written", written: {}, expected: false },
    { case: "the same is known", written: { "data-1": 2 }, expected: false },
    { case: "the sheet has newer than was heard", written: { "data-1": 1 }, expected: false },
    { case: "a level was written anew", written: { "data-1": 3 }, expected: true },
    {
      case: "a question was agreed on for the first time",
      written: { "data-2": 1 },
      expected: true,
    },
  ])("is $expected when $case", ({ written, expected }) => {
    expect(isBehind(known, written)).toBe(expected);
  });
});
