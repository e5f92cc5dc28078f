import type { Tally } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { toDistribution } from "./distribution-rows";

const tally = (vote: 1 | 2, value: Tally["value"], count: number, group = ""): Tally => {
  return { vote, group, value, count };
};
const firstOnly = { closedVotes: [1], inBoth: null, changed: null } as const;
const both = { closedVotes: [1, 2] } as const;

describe("toDistribution()", () => {
  it.each([
    { case: "nobody gave a level", counts: [0, 0, 0, 0, 0], spread: "none", median: null },
    { case: "one person", counts: [0, 0, 1, 0, 0], spread: "single", median: 3 },
    { case: "all the same", counts: [0, 4, 0, 0, 0], spread: "same", median: 2 },
    { case: "neighbours", counts: [0, 2, 3, 0, 0], spread: "near", median: 3 },
    { case: "two camps", counts: [3, 0, 0, 0, 3], spread: "split", median: 3 },
    { case: "further apart, no camps", counts: [1, 1, 5, 1, 0], spread: "spread", median: 3 },
    { case: "half-way", counts: [0, 1, 1, 0, 0], spread: "near", median: 2.5 },
  ])("$case: $counts is $spread", ({ counts, spread, median }) => {
    const tallies = counts.flatMap((count, at) =>
      count === 0 ? [] : [tally(1, (at + 1) as 1, count)],
    );
    const { votes } = toDistribution({ ...firstOnly, tallies });
    expect(votes).toHaveLength(1);
    expect(votes[0]).toMatchObject({ vote: 1, counts, spread, median });
  });

  it("adds the groups of a level together, and keeps those without a level apart", () => {
    const tallies = [
      ...[tally(1, 3, 5, "employee"), tally(1, 3, 2), tally(1, 4, 1)],
      ...[tally(1, "dontKnow", 2), tally(1, "notApplicable", 1, "employee")],
    ];
    const { votes, most, move } = toDistribution({ ...firstOnly, tallies });
    expect(votes[0]).toMatchObject({
      ...{ counts: [0, 0, 7, 1, 0], n: 8, answered: 11, dontKnow: 2, notApplicable: 1 },
      ...{ lowest: 3, highest: 4 },
    });
    expect(most).toBe(7);
    expect(move).toBeNull();
  });

  it("shows no vote that is not closed, whatever it is given", () => {
    const tallies = [tally(1, 2, 3), tally(2, 5, 3)];
    const { votes, most } = toDistribution({ ...firstOnly, tallies });
    expect(votes.map(({ vote }) => vote)).toEqual([1]);
    expect(most).toBe(3);
    expect(toDistribution({ ...firstOnly, closedVotes: [], tallies }).votes).toEqual([]);
  });

  it("says what the second vote changed, by the medians that were shown", () => {
    const tallies = [tally(1, 2, 6), tally(1, 5, 3), tally(2, 3, 9)];
    const { move, most } = toDistribution({ ...both, tallies, inBoth: 9, changed: 9 });
    expect(move).toEqual({ inBoth: 9, changed: 9, from: 2, to: 3 });
    expect(most).toBe(9);
  });

  it("leaves the middle out where nobody gave a level", () => {
    const tallies = [tally(1, 2, 1), tally(2, "dontKnow", 1)];
    const { move, votes } = toDistribution({ ...both, tallies, inBoth: 0, changed: 0 });
    expect(move).toEqual({ inBoth: 0, changed: 0, from: 2, to: null });
    expect(votes[1]).toMatchObject({ n: 0, answered: 1, median: null, agreement: null });
  });
});
