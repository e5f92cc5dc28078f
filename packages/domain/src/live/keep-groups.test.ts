import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepGroups, SMALLEST_GROUP } from "./keep-groups";

const kept = (sizes: Readonly<Record<string, number>>) =>
  [...keepGroups(new Map(Object.entries(sizes)))].sort();

describe("keepGroups()", () => {
  it.each([
    ["nobody", {}, []],
    ["a group of five, alone", { leader: 5 }, ["leader"]],
    ["a group of four, alone", { leader: 4 }, []],
    ["two groups of five", { leader: 5, employee: 5 }, ["employee", "leader"]],
    [
      "one director beside five leaders: nobody, for five from six is one",
      { director: 1, leader: 5 },
      [],
    ],
    [
      "one director beside two groups: the smaller joins",
      { director: 1, leader: 6, employee: 9 },
      ["employee"],
    ],
    ["of two alike the one named later joins", { director: 1, leader: 6, employee: 6 }, ["leader"]],
    ["those left over are five together", { director: 2, leader: 3, employee: 7 }, ["employee"]],
    ["a group of nobody", { director: 0, leader: 5 }, ["leader"]],
  ])("%s", (_, sizes, wanted) => {
    expect(kept(sizes)).toEqual(wanted);
  });

  it("never leaves fewer than five, whether one looks at a group or at what is left", () => {
    const sizes = fc.dictionary(fc.string({ maxLength: 3 }), fc.nat({ max: 30 }), { maxKeys: 6 });
    fc.assert(
      fc.property(sizes, (record) => {
        const all = new Map(Object.entries(record));
        const groups = keepGroups(all);
        let rest = 0;
        for (const [group, size] of all) {
          if (groups.has(group)) expect(size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          else rest += size;
        }
        expect(rest === 0 || rest >= SMALLEST_GROUP || groups.size === 0).toBe(true);
      }),
    );
  });

  it("keeps every group when each has five", () => {
    const sizes = fc.array(fc.integer({ min: 5, max: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(sizes, (list) => {
        expect(keepGroups(new Map(list.map((size, at) => [`${at}`, size]))).size).toBe(list.length);
      }),
    );
  });
});
