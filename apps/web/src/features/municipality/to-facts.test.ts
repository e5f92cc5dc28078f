import { describe, expect, it } from "vitest";
import { toFacts } from "./to-facts";

const gladsaxe = {
  kommunekode: "0159",
  name: "Gladsaxe",
  regions: [
    { code: "1084", name: "Region Hovedstaden", from: null, to: "2026-12-31" },
    { code: null, name: "Region Østdanmark", from: "2027-01-01", to: null },
  ],
  kommunegruppe: { code: 1, name: "Hovedstadskommuner" },
  population: [
    { year: 2020, inhabitants: 69262 },
    { year: 2026, inhabitants: 71234 },
  ],
} as const;

const valuesOn = (day: string) => toFacts(gladsaxe, day).map(({ value }) => value);

describe("toFacts()", () => {
  it("tells the region of the day and the one that comes", () => {
    expect(valuesOn("2026-11-22")[0]).toBe("Region Hovedstaden, Region Østdanmark fra 01.01.2027");
  });

  it("leaves the old region out once it is gone", () => {
    expect(valuesOn("2027-01-01")[0]).toBe("Region Østdanmark");
  });

  it("takes the newest population with its year", () => {
    expect(valuesOn("2026-11-22").slice(1)).toEqual([
      "Hovedstadskommuner",
      "71.234 indbyggere (2026)",
    ]);
  });

  it("leaves out a population nobody knows", () => {
    expect(toFacts({ ...gladsaxe, population: [] }, "2026-11-22")).toHaveLength(2);
  });
});
