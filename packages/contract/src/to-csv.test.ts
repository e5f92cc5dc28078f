import { describe, expect, it } from "vitest";
import { toCsv, toCsvCell } from "./to-csv";

describe("toCsvCell()", () => {
  it.each([
    { cell: 3.4, expected: "3,4" },
    { cell: -0.5, expected: "-0,5" },
    { cell: null, expected: "" },
    { cell: Number.NaN, expected: "" },
    { cell: "Social og Sundhed", expected: "Social og Sundhed" },
    { cell: "ja; nej", expected: '"ja; nej"' },
    { cell: 'sagde "nej"', expected: '"sagde ""nej"""' },
    { cell: "to\nlinjer", expected: '"to\nlinjer"' },
    { cell: "-0,5", expected: "-0,5" },
    { cell: "+1.234,5", expected: "+1.234,5" },
    { cell: "=1+1", expected: "'=1+1" },
    { cell: "+45 12345678", expected: "'+45 12345678" },
    { cell: "-2+3+cmd|' /C calc'!A0", expected: "'-2+3+cmd|' /C calc'!A0" },
    { cell: "@SUM(A1)", expected: "'@SUM(A1)" },
    { cell: "\t=1+1", expected: '"\'\t=1+1"' },
    { cell: "\r=1+1", expected: '"\'\r=1+1"' },
    { cell: '=HYPERLINK("x";"y")', expected: '"\'=HYPERLINK(""x"";""y"")"' },
  ])("$cell → $expected", ({ cell, expected }) => {
    expect(toCsvCell(cell)).toBe(expected);
  });
});

describe("toCsv()", () => {
  it("starts with a byte order mark and ends each line as Windows does", () => {
    expect(
      toCsv(
        ["Tema", "Niveau"],
        [
          ["Data", 2.5],
          ["Klima", null],
        ],
      ),
    ).toBe("\uFEFFTema;Niveau\r\nData;2,5\r\nKlima;\r\n");
  });
});
