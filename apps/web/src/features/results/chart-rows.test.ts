import { describe, expect, it } from "vitest";
import { toGapDots } from "./gap-dots";
import { toGapRows } from "./gap-rows";
import { gapColumns, gapSummary, gapTable } from "./gap-table";
import { middleShare, toLicenceRows } from "./licence-rows";
import { licenceText } from "./licence-text";
import { toNames } from "./names";
import { toRadarRows } from "./radar-rows";
import { roleGapReach, toRoleGapRows } from "./role-gap-rows";
import { roleGapTable } from "./role-gap-table";
import { toSplitRows } from "./split-rows";
import { makeCell, makeOutline, makeQuestion, makeResult, makeTheme } from "./testing/make-result";

const target = (level: number) => ({ level, reason: "Fiktivt eksempel" });
const names = toNames(makeResult(), makeOutline());

describe("toGapRows()", () => {
  const result = makeResult({
    themes: [
      makeTheme("styring", { score: 3, target: target(3.5) }),
      makeTheme("data", { score: 2, target: target(4) }),
      makeTheme("klima", { score: null, target: target(5) }),
      makeTheme("ledelse", { score: 1.5 }),
      makeTheme("gevinster", { score: 4, target: target(3) }),
    ],
    cells: [
      makeCell("ssf", "data", { score: 1.5 }),
      makeCell("bkf", "data", { score: null, reason: "nothingRated", spread: null }),
    ],
  });
  const earlier = { themes: [makeTheme("data", { score: 1.75 })] };
  const confidence = {
    themes: [{ theme: "data", band: { low: 1.8, high: 2.3 }, reason: null, units: 1 }],
  };
  const rows = toGapRows({ result, earlier, confidence });

  it("puts the widest gap first, then themes without target, last those without a number", () => {
    expect(rows.map(({ theme, gap }) => [theme, gap])).toEqual([
      ["data", 2],
      ["styring", 0.5],
      ["gevinster", -1],
      ["ledelse", null],
      ["klima", null],
    ]);
  });

  it("draws no mark where there is no number", () => {
    const [data, , , , klima] = toGapDots(rows, names);
    expect(data?.marks.map(({ kind, value }) => [kind, value])).toEqual([
      ["unit", 1.5],
      ["own", 2],
      ["earlier", 1.75],
      ["target", 4],
    ]);
    expect(data?.band).toEqual({ low: 1.8, high: 2.3 });
    expect(klima?.marks.map(({ kind }) => kind)).toEqual(["target"]);
    expect(klima?.valueText).toBe("–");
  });

  it("says in the table why a number is not there", () => {
    const about = { units: ["ssf", "bkf"], roundName: "Måling 2024", names };
    const table = gapTable(rows, { ...about, cells: result.cells });
    expect(table[0]).toEqual(["Data", 2, 4, 2, 1.75, 1.8, 2.3, 1.5, "ingen svar"]);
    expect(table[3]?.slice(1, 4)).toEqual([1.5, "intet mål", "intet mål"]);
    expect(table[4]?.slice(1, 4)).toEqual(["intet tal", 5, "intet tal"]);
    for (const row of table) expect(row).toHaveLength(gapColumns(about).length);
  });

  it("sums up in words", () => {
    expect(gapSummary(rows, names)).toBe(
      "Længst fra målet: data (2,0) og styring (0,5). 1 af 3 mål er nået.",
    );
    expect(gapSummary([], names)).toContain("ikke sat mål");
  });
});

describe("toRoleGapRows()", () => {
  const rows = toRoleGapRows({
    themes: [
      makeTheme("styring", { roleGap: 0.5 }),
      makeTheme("data", { roleGap: -1 }),
      makeTheme("klima"),
    ],
    cells: [
      makeCell("ssf", "styring", { roleGap: 2.5 }),
      makeCell("bkf", "styring", { roleGap: null, spread: null }),
      makeCell("ssf", "klima"),
    ],
  });

  it("orders by the municipality's gap whichever way it points, and leaves out what cannot be compared", () => {
    expect(rows.map(({ theme }) => theme)).toEqual(["data", "styring"]);
    expect(rows[1]?.units).toEqual([{ unit: "ssf", gap: 2.5 }]);
  });

  it("reaches as far as the widest gap, one level at least", () => {
    expect(roleGapReach(rows)).toBe(3);
    expect(roleGapReach([])).toBe(1);
  });

  it("tells hidden from not answered and from too few of one role", () => {
    const cells = [
      makeCell("ssf", "styring", { roleGap: 2.5 }),
      makeCell("bkf", "styring", { n: 3, spread: null }),
      makeCell("bmf", "styring", { n: 0, spread: null }),
      makeCell("ssf", "data"),
    ];
    const table = roleGapTable({ rows, units: ["ssf", "bkf", "bmf"], names, cells });
    expect(table[1]?.slice(2)).toEqual([2.5, "skjult: færre end 5 svar", "ingen svar"]);
    expect(table[0]?.[2]).toBe("kan ikke regnes ud");
  });
});

it("toSplitRows() lists split questions, least agreement first, and none that are hidden", () => {
  const rows = toSplitRows({
    questions: [
      makeQuestion("ssf", "data-1", { split: true, agreement: 0.4 }),
      makeQuestion("ssf", "data-2"),
      makeQuestion("bkf", "data-1", { split: true, agreement: 0.1, roleGap: 2 }),
      {
        kind: "hidden",
        reason: "fewRatings",
        unit: "bmf",
        question: "data-1",
        n: 4,
        level: 3,
        basis: "median",
        applicable: true,
      },
    ],
  });
  expect(rows.map(({ unit, question }) => `${unit} ${question}`)).toEqual([
    "bkf data-1",
    "ssf data-1",
  ]);
});

it("toRadarRows() leaves out a theme without a score, and draws no missing target as 0", () => {
  const after = {
    themes: [makeTheme("styring", { target: target(4) }), makeTheme("klima", { score: null })],
  };
  const before = { themes: [makeTheme("styring", { score: 2 })] };
  expect(toRadarRows(after, before)).toEqual([{ theme: "styring", own: 3, target: 4, earlier: 2 }]);
  expect(toRadarRows({ themes: [makeTheme("data")] }, null)).toEqual([{ theme: "data", own: 3 }]);
});

describe("toLicenceRows()", () => {
  const rows = toLicenceRows({
    themes: [
      makeTheme("styring", { icc1: -0.1 }),
      makeTheme("data", { icc1: 0.803 }),
      makeTheme("klima", { icc1: null }),
    ],
  });

  it("shows a negative share as 0, and keeps no number as no number", () => {
    expect(rows.map(({ theme, share }) => [theme, share])).toEqual([
      ["data", 0.803],
      ["styring", 0],
      ["klima", null],
    ]);
    expect(middleShare(rows)).toBeCloseTo(0.4015);
    expect(middleShare([])).toBeNull();
  });

  it("says it in a sentence", () => {
    expect(rows.map((row) => licenceText(row).replaceAll("\u00A0", " "))).toEqual([
      "Forskelle mellem forvaltninger forklarer 80 % af variationen.",
      expect.stringMatching(/^Forskelle mellem forvaltninger forklarer 0 % .* inden for/),
      expect.stringContaining("kan ikke regnes ud"),
    ]);
  });
});
