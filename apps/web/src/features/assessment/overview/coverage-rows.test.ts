import { describe, expect, it } from "vitest";
import { summariseCoverage, toCoverageRows } from "./coverage-rows";

const CELLS = [
  { unit: "bkf", theme: "data", coverage: 1, n: 9, reason: null },
  { unit: "bkf", theme: "klima", coverage: 0.25, n: 2, reason: "belowMinCoverage" },
  { unit: "ssf", theme: "data", coverage: 0, n: 0, reason: "nothingRated" },
  { unit: "ssf", theme: "klima", coverage: null, n: 0, reason: "nothingApplicable" },
] as const;

describe("toCoverageRows()", () => {
  it("follows the order of units and themes it is given", () => {
    const rows = toCoverageRows(CELLS, ["ssf", "bkf"], ["klima", "data"]);
    expect(rows.map(({ unit, gaps }) => [unit, gaps])).toEqual([
      ["ssf", 1],
      ["bkf", 1],
    ]);
    expect(rows[1]?.cells).toEqual([
      { theme: "klima", state: "thin", share: 0.25, n: 2 },
      { theme: "data", state: "scored", share: 1, n: 9 },
    ]);
  });

  it("does not count a theme that does not apply as missing", () => {
    const [row] = toCoverageRows(CELLS, ["ssf"], ["klima"]);
    expect(row).toMatchObject({ gaps: 0, cells: [{ state: "notApplicable" }] });
  });

  it("shows a cell nobody has scored as unrated, with no share", () => {
    const [row] = toCoverageRows([], ["bmf"], ["data"]);
    expect(row?.cells).toEqual([{ theme: "data", state: "unrated", share: null, n: 0 }]);
  });
});

describe("summariseCoverage()", () => {
  it("counts what applies and names the unit that lacks most", () => {
    const rows = toCoverageRows(CELLS, ["bkf", "ssf"], ["data", "klima"]);
    expect(summariseCoverage(rows)).toEqual({ total: 3, scored: 1, thinnest: "bkf" });
  });

  it("names no unit when nothing is missing", () => {
    const rows = toCoverageRows(CELLS, ["bkf"], ["data"]);
    expect(summariseCoverage(rows)).toEqual({ total: 1, scored: 1, thinnest: null });
    expect(summariseCoverage([])).toEqual({ total: 0, scored: 0, thinnest: null });
  });
});
