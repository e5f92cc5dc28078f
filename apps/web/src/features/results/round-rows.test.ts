import { describe, expect, it } from "vitest";
import { toNames } from "./names";
import { inTimeOrder, isComparable, toRoundRows } from "./round-rows";
import { roundsSummary } from "./rounds-text";
import { makeCell, makeOutline, makeResult, makeTheme } from "./testing/make-result";

const names = toNames(makeResult(), makeOutline());
const before = {
  themes: [
    makeTheme("styring", { score: 2 }),
    makeTheme("data", { score: 3 }),
    makeTheme("klima", { score: null }),
  ],
  cells: [makeCell("ssf", "data", { score: 2.5 }), makeCell("gammel", "data", { score: 4 })],
};
const after = {
  themes: [
    makeTheme("klima"),
    makeTheme("styring", { score: 2.25 }),
    makeTheme("data", { score: 2.5 }),
  ],
  cells: [makeCell("ssf", "data", { score: 3 }), makeCell("ny", "data", { score: 2 })],
};

describe("toRoundRows()", () => {
  const rows = toRoundRows(before, after);

  it("puts the largest change first whichever way, and what has none last", () => {
    expect(rows.map(({ theme, change }) => [theme, change])).toEqual([
      ["data", -0.5],
      ["styring", 0.25],
      ["klima", null],
    ]);
  });

  it("compares no unit with nothing", () => {
    expect(rows[0]?.units).toEqual([
      { unit: "ssf", before: 2.5, after: 3, change: 0.5 },
      { unit: "ny", before: null, after: 2, change: null },
      { unit: "gammel", before: 4, after: null, change: null },
    ]);
  });

  it("counts in words", () => {
    expect(roundsSummary(rows, names)).toBe(
      "1 tema er gået frem, 1 tilbage, og 0 står stille. Mest har data flyttet sig: 0,5 tilbage.",
    );
    expect(roundsSummary([], names)).toBe("Ingen temaer har et tal i begge runder.");
  });
});

it("isComparable() refuses another version of the model", () => {
  const newer = makeResult();
  const older = makeResult({ assessment: { ...newer.assessment, modelVersion: "2024.1" } });
  expect(isComparable(newer, newer)).toBe(true);
  expect(isComparable(older, newer)).toBe(false);
});

it("inTimeOrder() puts the older round first whichever is given first", () => {
  const newer = { assessment: { periodStart: "2026-03-01" } };
  const older = { assessment: { periodStart: "2024-03-01" } };
  expect(inTimeOrder(newer, older)).toEqual({ before: older, after: newer });
  expect(inTimeOrder(older, newer)).toEqual({ before: older, after: newer });
});
