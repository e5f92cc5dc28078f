import { describe, expect, it } from "vitest";
import {
  isSameChoice,
  lackHeadcount,
  parseWeight,
  readChoice,
  shareOf,
  toChoice,
  toggleUnit,
  weighByHeadcount,
  weighEqually,
} from "./measured-units";

function unit(id: string, headcount: number | null) {
  return {
    id,
    code: id,
    name: id,
    shortName: id,
    kind: "department",
    parentId: null,
    headcount,
    validFrom: null,
    validTo: null,
    supersedesId: null,
    position: 0,
    version: 1,
  } as const;
}

describe("parseWeight()", () => {
  it.each([
    { text: "1", expected: 1 },
    { text: "0,5", expected: 0.5 },
    { text: "1.200", expected: 1200 },
    { text: "1.5", expected: 1.5 },
    { text: "", expected: null },
    { text: "0", expected: null },
    { text: "-1", expected: null },
    { text: "meget", expected: null },
    { text: "2000000", expected: null },
  ])("$text is $expected", ({ text, expected }) => {
    expect(parseWeight(text)).toBe(expected);
  });
});

describe("the choice of measured units", () => {
  const chosen = { bkf: "1", ssf: "3" };

  it("is what was kept, with a decimal comma", () => {
    expect(toChoice([{ unitId: "bkf", weight: 0.5 }])).toEqual({ bkf: "0,5" });
  });

  it("adds a unit with weight 1 and takes it away again", () => {
    expect(toggleUnit({}, "bkf")).toEqual({ bkf: "1" });
    expect(toggleUnit(chosen, "bkf")).toEqual({ ssf: "3" });
  });

  it("weighs all equally", () => {
    expect(weighEqually(chosen)).toEqual({ bkf: "1", ssf: "1" });
  });

  it("weighs by employees and tells who lacks the number", () => {
    const units = [unit("bkf", 120), unit("ssf", null), unit("bmf", null)];
    expect(lackHeadcount(chosen, units).map(({ id }) => id)).toEqual(["ssf"]);
    expect(weighByHeadcount(chosen, units)).toEqual({ bkf: "120", ssf: "3" });
  });

  it("gives each unit its share of all weight", () => {
    expect(shareOf(chosen, "ssf")).toBe(0.75);
    expect(shareOf(chosen, "bmf")).toBeNull();
    expect(shareOf({ bkf: "x", ssf: "3" }, "ssf")).toBeNull();
  });

  it("names the units whose weight is no number", () => {
    expect(readChoice({ bkf: "0", ssf: "3" })).toEqual({ ok: false, wrong: new Set(["bkf"]) });
    expect(readChoice(chosen)).toEqual({
      ok: true,
      units: [
        { unitId: "bkf", weight: 1 },
        { unitId: "ssf", weight: 3 },
      ],
    });
  });

  it("knows whether anything has been changed", () => {
    expect(isSameChoice(chosen, { ssf: "3", bkf: "1" })).toBe(true);
    expect(isSameChoice(chosen, { bkf: "1" })).toBe(false);
    expect(isSameChoice(chosen, { bkf: "1", ssf: "2" })).toBe(false);
  });
});
