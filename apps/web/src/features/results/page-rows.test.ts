import { describe, expect, it } from "vitest";
import { toConfidenceRows } from "./confidence-rows";
import { evidenceText, reordersText, rolesText } from "./confidence-text";
import { levelAxis, placeOn, tagEnds } from "./dot-scale";
import type { Confidence } from "./results-types";
import { makeCell, makeOutline, makeQuestion, makeResult, makeTheme } from "./testing/make-result";
import { toQuestionRows, toThemeUnitRows } from "./theme-rows";
import { toUnitRows, toUnitSummary } from "./unit-rows";

const target = (level: number) => ({ level, reason: "Fiktivt eksempel" });

describe("toUnitRows()", () => {
  const result = makeResult({
    themes: [
      makeTheme("styring", { score: 3, target: target(4) }),
      makeTheme("data", { score: 2.5 }),
      makeTheme("klima", { score: 3 }),
    ],
    cells: [
      makeCell("ssf", "styring", { score: 3.5 }),
      makeCell("ssf", "data", { score: 1.5 }),
      makeCell("ssf", "klima", { score: null, spread: null, reason: "nothingApplicable" }),
      makeCell("bkf", "styring", { score: 2 }),
    ],
    unitTargets: [{ unit: "ssf", theme: "styring", level: 3.5 }],
  });

  it("compares with the municipality, most different first, and prefers the unit's own target", () => {
    const rows = toUnitRows({ result, unit: "ssf", other: null, confidence: null });
    expect(rows.map(({ theme, difference, target: level }) => [theme, difference, level])).toEqual([
      ["data", -1, null],
      ["styring", 0.5, 3.5],
      ["klima", null, null],
    ]);
    expect(toUnitSummary(rows)).toMatchObject({
      ends: { highest: [{ theme: "styring" }], lowest: [{ theme: "data" }] },
      reached: 1,
      withTarget: 1,
    });
  });

  it("compares with another unit only where both have a number", () => {
    const rows = toUnitRows({ result, unit: "ssf", other: "bkf", confidence: null });
    expect(rows.map(({ difference }) => difference)).toEqual([1.5, null, null]);
  });

  it("has no highest and lowest where all is alike", () => {
    const even = makeResult();
    const rows = toUnitRows({ result: even, unit: "ssf", other: null, confidence: null });
    expect(toUnitSummary(rows)).toMatchObject({ ends: null, withTarget: 0 });
  });
});

describe("the theme's rows", () => {
  const result = makeResult({
    themes: [makeTheme("data", { target: target(4) })],
    cells: [
      makeCell("ssf", "data", { score: null, n: 0, spread: null, reason: "nothingRated" }),
      makeCell("bkf", "data", { score: 2 }),
      makeCell("bmf", "data", { score: 3 }),
    ],
    unitTargets: [{ unit: "bkf", theme: "data", level: 3 }],
    questions: [makeQuestion("bkf", "data-2", { level: 4 })],
  });

  it("puts the highest unit first and the one without a number last", () => {
    const earlier = { cells: [makeCell("bmf", "data", { score: 2.5 })] };
    const rows = toThemeUnitRows({ result, theme: "data", earlier, confidence: null });
    expect(
      rows.map(({ unit, score, target: level, earlier: past }) => [unit, score, level, past]),
    ).toEqual([
      ["bmf", 3, 4, 2.5],
      ["bkf", 2, 3, null],
      ["ssf", null, 4, null],
    ]);
  });

  it("sets questions down and units across, a question nobody was asked staying unknown", () => {
    const rows = toQuestionRows({ result, outline: makeOutline(), theme: "data" });
    expect(rows.map(({ question }) => question)).toEqual(["data-1", "data-2", "data-3", "data-4"]);
    expect(rows[1]?.units.map((question) => question?.level ?? null)).toEqual([null, 4, null]);
    expect(rows[0]?.units).toEqual([null, null, null]);
  });
});

describe("toConfidenceRows()", () => {
  const shares = (a: number) => ({ a, b: 0, c: 0, none: 1 - a });
  const rules = { mean: 3, min: 2, geometricMean: 3, equalWeights: 3 };
  const cell = (unit: string, a: number) => ({
    unit,
    theme: "data",
    band: null,
    reason: "levelsFixed" as const,
    fixedShare: 1,
    evidence: shares(a),
  });
  const roles = (unit: string, director: number) => ({
    unit,
    theme: "data",
    respondents: { director, leader: 2, employee: 4 },
    missing: director === 0 ? (["director"] as const) : [],
  });
  const confidence: Confidence = {
    cells: [cell("ssf", 1), cell("bkf", 0), cell("bmf", 1)],
    themes: [{ theme: "data", band: { low: 2.5, high: 3.25 }, reason: null, units: 2 }],
    overall: null,
    roles: [roles("ssf", 1), roles("bkf", 0), roles("bmf", 0)],
    sensitivity: {
      cells: [],
      themes: [
        {
          theme: "data",
          ...rules,
          reorders: { min: true, geometricMean: null, equalWeights: false },
        },
      ],
      overall: rules,
    },
  };
  const result = makeResult({
    themes: [makeTheme("data")],
    cells: [
      makeCell("ssf", "data"),
      makeCell("bkf", "data"),
      makeCell("bmf", "data", { score: null, spread: null, reason: "belowMinCoverage" }),
    ],
  });
  const [row] = toConfidenceRows(result, confidence);

  it("counts only units with a score", () => {
    expect(row).toMatchObject({
      units: 2,
      unitsWithAllRoles: 1,
      missingRoles: ["director"],
      evidence: { a: 0.5, none: 0.5 },
      reorders: ["min"],
    });
  });

  it("says it in words", () => {
    if (row === undefined) throw new Error("No row for data");
    expect(rolesText(row)).toBe(
      "Alle roller er hørt i 1 af 2 forvaltninger. Mangler et eller flere steder: direktører.",
    );
    expect(evidenceText(null)).toBe("intet tal");
    expect(evidenceText(shares(0))).toBe("Der er ikke noteret belæg.");
    expect(reordersText(row.reorders)).toBe(
      "Rækkefølgen ændrer sig, når man regner med det laveste spørgsmål.",
    );
    expect(reordersText([])).toBe("Rækkefølgen er den samme uanset regneregel.");
  });
});

describe("the axis of a dot plot", () => {
  const axis = levelAxis((level) => `ord ${level}`, false);
  const track = { left: 100, right: 500 };

  it.each([
    { value: 1, expected: 100 },
    { value: 3, expected: 300 },
    { value: 5, expected: 500 },
    { value: 6, expected: 500 },
  ])("a level of $value stands at $expected", ({ value, expected }) => {
    expect(placeOn(axis, track, value)).toBe(expected);
  });

  it("names the lowest and the highest unit outwards, and a lone one not at all", () => {
    const units = [3, 1, 2].map((value) => ({ value, label: "", tag: `U${value}` }));
    expect(tagEnds(units).map(({ tag }) => tag)).toEqual([
      { text: "U1", anchor: "end" },
      undefined,
      { text: "U3", anchor: "start" },
    ]);
    expect(tagEnds(units.slice(0, 1))[0]?.tag).toBeUndefined();
  });
});
