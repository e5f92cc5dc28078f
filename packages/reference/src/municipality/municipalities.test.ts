import { describe, expect, it } from "vitest";
import { EXAMPLE_MUNICIPALITY } from "./example-municipality";
import { findMunicipality, MUNICIPALITIES, MUNICIPALITY_GROUPS } from "./municipalities";
import { listPartnershipsOf, PARTNERSHIPS } from "./partnerships";
import { regionOn } from "./region";

function inhabitants(year: number): number {
  return MUNICIPALITIES.flatMap(({ population }) => population)
    .filter((entry) => entry.year === year)
    .reduce((sum, entry) => sum + entry.inhabitants, 0);
}

describe("MUNICIPALITIES", () => {
  it("are the 98, each code once, four digits, in order", () => {
    const codes = MUNICIPALITIES.map(({ kommunekode }) => kommunekode);

    expect(codes).toHaveLength(98);
    expect(new Set(codes).size).toBe(98);
    expect(codes.filter((code) => !/^0[1-9]\d{2}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...codes].sort());
    expect(new Set(MUNICIPALITIES.map(({ name }) => name)).size).toBe(98);
  });

  it.each([
    { year: 2020, sum: 5_822_679 },
    { year: 2026, sum: 6_025_511 },
  ])("have $sum inhabitants together in $year", ({ year, sum }) => {
    expect(inhabitants(year)).toBe(sum);
  });

  it.each([
    { group: 1, count: 24 },
    { group: 2, count: 3 },
    { group: 3, count: 16 },
    { group: 4, count: 24 },
    { group: 5, count: 31 },
  ])("$count of them belong to kommunegruppe $group", ({ group, count }) => {
    const members = MUNICIPALITIES.filter(({ kommunegruppe }) => kommunegruppe.code === group);
    expect(members).toHaveLength(count);
  });

  it("name every kommunegruppe", () => {
    expect(MUNICIPALITY_GROUPS.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("regionOn()", () => {
  it.each([
    { kommunekode: "0159", date: "2026-12-31", name: "Region Hovedstaden" },
    { kommunekode: "0159", date: "2027-01-01", name: "Region Østdanmark" },
    { kommunekode: "0259", date: "2026-11-22", name: "Region Sjælland" },
    { kommunekode: "0259", date: "2030-01-01", name: "Region Østdanmark" },
    { kommunekode: "0751", date: "2015-01-01", name: "Region Midtjylland" },
    { kommunekode: "0751", date: "2030-01-01", name: "Region Midtjylland" },
  ])("$kommunekode lies in $name on $date", ({ kommunekode, date, name }) => {
    const regions = findMunicipality(kommunekode)?.regions ?? [];
    expect(regionOn(regions, date)?.name).toBe(name);
  });

  it("is null where no stretch covers the date", () => {
    expect(regionOn([], "2026-01-01")).toBeNull();
  });
});

describe("findMunicipality()", () => {
  it("finds by code with its leading zero, and nothing otherwise", () => {
    expect(findMunicipality("0101")?.name).toBe("København");
    expect(findMunicipality("101")).toBeNull();
  });

  it("does not know the example municipality: it is no real one", () => {
    expect(findMunicipality(EXAMPLE_MUNICIPALITY.kommunekode)).toBeNull();
  });
});

describe("PARTNERSHIPS", () => {
  it.each(PARTNERSHIPS)("$name consists of real municipalities and has a source", (partnership) => {
    const { members, source } = partnership;
    expect(members.filter((code) => findMunicipality(code) === null)).toEqual([]);
    expect(new Set(members).size).toBe(members.length);
    expect(source).not.toBe("");
  });

  it.each([
    { id: "6-byerne", names: ["København", "Odense", "Esbjerg", "Randers", "Aarhus", "Aalborg"] },
    { id: "4-kommunesamarbejdet", names: ["Gentofte", "Gladsaxe", "Lyngby-Taarbæk", "Rudersdal"] },
  ])("$id has the members $names", ({ id, names }) => {
    const members = PARTNERSHIPS.find((partnership) => partnership.id === id)?.members ?? [];
    expect(members.map((code) => findMunicipality(code)?.name)).toEqual(names);
  });

  it("finds those of one municipality", () => {
    expect(listPartnershipsOf("0159").map(({ id }) => id)).toEqual(["4-kommunesamarbejdet"]);
    expect(listPartnershipsOf("0615")).toEqual([]);
  });
});
