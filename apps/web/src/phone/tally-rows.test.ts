import type { Tally } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { toVoteResult } from "./tally-rows";

function tally(vote: 1 | 2, value: Tally["value"], count: number, group = ""): Tally {
  return { vote, group, value, count };
}

describe("toVoteResult()", () => {
  it("adds the groups up, whatever they are called", () => {
    const result = toVoteResult([tally(1, 3, 5, "leader"), tally(1, 3, 2)], 1);
    expect(result.levels.map(({ count }) => count)).toEqual([0, 0, 7, 0, 0]);
    expect(result).toMatchObject({ answers: 7, rated: 7, median: 3, agreement: 1, isSplit: false });
  });

  it("keeps what is no level out of the middle, and shows it only where somebody said it", () => {
    const result = toVoteResult([tally(1, 2, 1), tally(1, 3, 1), tally(1, "dontKnow", 4)], 1);
    expect(result).toMatchObject({ answers: 6, rated: 2, median: 2.5, lowest: 2, highest: 3 });
    expect(result.others).toMatchObject([{ value: "dontKnow", count: 4, share: 1 }]);
  });

  it("has no numbers where there is nothing to say", () => {
    const nobody = toVoteResult([], 1);
    expect(nobody).toMatchObject({ answers: 0, median: null, agreement: null, isSplit: null });
    const one = toVoteResult([tally(1, 4, 1)], 1);
    expect(one).toMatchObject({ rated: 1, median: 4, agreement: null, isSplit: null });
  });

  it("sets the second vote beside the first, on one scale", () => {
    const votes = [tally(1, 1, 4), tally(1, "notApplicable", 1), tally(2, 2, 2), tally(2, 1, 3)];
    const result = toVoteResult(votes, 2);
    expect(result.levels[0]).toMatchObject({ count: 3, before: 4, share: 0.75, shareBefore: 1 });
    expect(result.levels[1]).toMatchObject({ count: 2, before: 0, share: 0.5, shareBefore: 0 });
    expect(result.others).toMatchObject([{ value: "notApplicable", count: 0, before: 1 }]);
    expect(result).toMatchObject({ median: 1, medianBefore: 1 });
  });
});
