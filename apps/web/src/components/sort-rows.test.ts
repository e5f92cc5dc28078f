import { expect, it } from "vitest";
import { sortRows } from "./sort-rows";

it("sortRows() keeps what has no value last in both directions", () => {
  const rows = [2, null, 3, 1];
  expect(sortRows(rows, (row) => row, "ascending")).toEqual([1, 2, 3, null]);
  expect(sortRows(rows, (row) => row, "descending")).toEqual([3, 2, 1, null]);
});

it("sortRows() sorts words in Danish", () => {
  expect(sortRows(["Ø", "A", "Æ"], (row) => row, "ascending")).toEqual(["A", "Æ", "Ø"]);
});
