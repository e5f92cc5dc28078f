import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVELS } from "../model/scale";
import { type Ballot, compareBallots, countBallots } from "./count-ballots";
import { SMALLEST_GROUP } from "./keep-groups";
import { LIVE_NON_ANSWERS, type LiveValue, VOTES } from "./live-state";

function toBallots(
  group: string,
  pairs: readonly (readonly [LiveValue | null, LiveValue | null])[],
): Ballot[] {
  return pairs.map(([first, second], at) => ({ key: `${group}-${at}`, first, second, group }));
}

const FIVE_LEADERS = toBallots("leader", [
  [2, 3],
  [2, null],
  [3, 3],
  ["dontKnow", 3],
  [4, 4],
]);

describe("countBallots()", () => {
  it("counts each vote by itself, without those who did not vote in it", () => {
    expect(countBallots(FIVE_LEADERS, 1)).toEqual([
      { vote: 1, group: "leader", value: 2, count: 2 },
      { vote: 1, group: "leader", value: 3, count: 1 },
      { vote: 1, group: "leader", value: 4, count: 1 },
      { vote: 1, group: "leader", value: "dontKnow", count: 1 },
    ]);
    // Four leaders voted again: too few to be named.
    expect(countBallots(FIVE_LEADERS, 2)).toEqual([
      { vote: 2, group: "", value: 3, count: 3 },
      { vote: 2, group: "", value: 4, count: 1 },
    ]);
  });

  it("merges a small group with the smallest that could stand alone", () => {
    const one = toBallots("director", [[5, null]]);
    expect(countBallots([...FIVE_LEADERS, ...one], 1).map(({ group }) => group)).toEqual(
      Array(5).fill(""),
    );
  });

  it("is nothing when nobody voted", () => {
    expect(countBallots([], 1)).toEqual([]);
    expect(
      countBallots(
        FIVE_LEADERS.map((ballot) => ({ ...ballot, second: null })),
        2,
      ),
    ).toEqual([]);
  });

  const value = fc.option(fc.constantFrom<LiveValue>(...LEVELS, ...LIVE_NON_ANSWERS));
  const group = fc.constantFrom("director", "leader", "employee", "");
  const ballots = fc
    .array(fc.record({ first: value, second: value, group }), { maxLength: 40 })
    .map((list) => list.map((ballot, at): Ballot => ({ ...ballot, key: `${at}` })));

  it("counts every ballot once, whatever its group", () => {
    fc.assert(
      fc.property(ballots, fc.constantFrom(...VOTES), (list, vote) => {
        const counted = countBallots(list, vote);
        for (const wanted of [...LEVELS, ...LIVE_NON_ANSWERS]) {
          const cast = list.filter(({ first, second }) => (vote === 1 ? first : second) === wanted);
          const sum = counted.reduce(
            (all, { value, count }) => all + (value === wanted ? count : 0),
            0,
          );
          expect(sum).toBe(cast.length);
        }
        expect(counted.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });

  it("says the same in whatever order the ballots lie, and names no group of fewer than five", () => {
    fc.assert(
      fc.property(ballots, fc.constantFrom(...VOTES), (list, vote) => {
        const counted = countBallots(list, vote);
        const sizes = new Map<string, number>();
        for (const tally of counted) {
          sizes.set(tally.group, (sizes.get(tally.group) ?? 0) + tally.count);
        }
        const hasNamed = [...sizes.keys()].some((name) => name !== "");
        for (const [name, size] of sizes) {
          if (name !== "" || hasNamed) expect(size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        }
        expect(countBallots([...list].reverse(), vote)).toEqual(counted);
      }),
    );
  });
});

describe("compareBallots()", () => {
  it("follows each device: who had a level in both, how many changed it, how the median moved", () => {
    // Both: 2→3, 3→3, 4→4. "Don't know" is no level; one did not vote again.
    expect(compareBallots(FIVE_LEADERS)).toEqual({ n: 3, changed: 1 / 3, medianShift: 0.5 });
  });

  it("has no share when nobody is in both votes", () => {
    expect(
      compareBallots(
        toBallots("", [
          [1, null],
          [null, 5],
        ]),
      ),
    ).toEqual({
      n: 0,
      changed: null,
      medianShift: 4,
    });
    expect(compareBallots([])).toEqual({ n: 0, changed: null, medianShift: null });
  });
});
