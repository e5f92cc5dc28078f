import { expect, it } from "vitest";
import { formatCell, isNumberColumn } from "./figure-table";

it.each([
  { cell: 2.345, decimals: 1, expected: "2,3" },
  { cell: 12, decimals: 0, expected: "12" },
  { cell: null, decimals: 1, expected: "–" },
  { cell: "delt", decimals: 1, expected: "delt" },
])("formatCell() $cell → $expected", ({ cell, decimals, expected }) => {
  expect(formatCell(cell, { header: "", decimals })).toBe(expected);
});

it("isNumberColumn() is true only where every known cell is a number", () => {
  const rows = [
    ["Data", 2, null],
    ["Klima", null, null],
  ];
  expect([0, 1, 2].map((index) => isNumberColumn(rows, index))).toEqual([false, true, false]);
});
