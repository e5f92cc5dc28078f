import { expect, it } from "vitest";
import { findEnds, nameSome } from "./ends";

const rows = [
  { name: "a", level: 2 },
  { name: "b", level: 3.5 },
  { name: "c", level: 2.04 },
  { name: "d", level: null },
];

it("findEnds() lets ties share the place and leaves out what has no number", () => {
  const ends = findEnds(rows, ({ level }) => level);
  expect(ends?.highest.map(({ name }) => name)).toEqual(["b"]);
  expect(ends?.lowest.map(({ name }) => name)).toEqual(["a", "c"]);
});

it.each([
  { case: "all are alike", levels: [2, 2.04] },
  { case: "there is one alone", levels: [2] },
  { case: "nothing has a number", levels: [null] },
  { case: "there is nothing", levels: [] },
])("findEnds() finds no ends when $case", ({ levels }) => {
  expect(findEnds(levels, (level) => level)).toBeNull();
});

it("nameSome() names three and counts four", () => {
  const count = (many: number) => `${many} temaer`;
  expect(nameSome(["a", "b", "c"], count)).toBe("a, b og c");
  expect(nameSome(["a", "b", "c", "d"], count)).toBe("4 temaer");
});
