import { describe, expect, it } from "vitest";
import { decideSlug } from "./decide-slug";
import { findRelations } from "./find-relations";
import { toDisplayTitle } from "./to-display-title";

describe("decideSlug()", () => {
  it.each([
    [
      { municipality: "Køge", title: "Digitaliseringsstrategi", years: "2021-2025" },
      "koege-digitaliseringsstrategi-2021-2025",
    ],
    [{ municipality: "Aarhus", title: "Aarhus som smart by", years: null }, "aarhus-som-smart-by"],
    [
      {
        municipality: "Gladsaxe",
        title: "Plan for Gladsaxe Kommunes it 2015 2018",
        years: "2015-2018",
      },
      "gladsaxe-plan-it-2015-2018",
    ],
    [{ municipality: null, title: "???", years: null }, "strategi"],
    [{ municipality: null, title: "Sammenlign", years: null }, "sammenlign-2"],
    [{ municipality: null, title: "Plan", years: null }, "plan-3"],
  ])("%o → %s", (paper, expected) => {
    expect(decideSlug(paper, ["plan", "plan-2"])).toBe(expected);
  });
  it("keeps within the length of an address, cut between words", () => {
    const title =
      "Udkast til en ny fælles digitaliseringsstrategi for hele kommunen og alle borgere";
    const slug = decideSlug({ municipality: "København", title, years: "2024-2027" }, []);
    expect(slug).toBe("koebenhavn-udkast-til-en-ny-faelles-2024-2027");
    expect(slug.length).toBeLessThanOrEqual(64);
  });
});

describe("toDisplayTitle()", () => {
  it.each([
    ["STRATEGI FOR KØGE KOMMUNES DATA", "Køge", "Strategi for Køge Kommunes data"],
    ["Digital Strategi", "Køge", "Digital Strategi"],
    ["IT", null, "IT"],
  ])("%s → %s", (title, municipality, expected) => {
    expect(toDisplayTitle(title, municipality)).toBe(expected);
  });
});

describe("findRelations()", () => {
  it.each([
    ["Strategien erstatter den hidtidige kanalstrategi.", "replaces", null],
    ["Når strategien vedtages, vil den erstatte kanalstrategien.", "replacesIf", "planned"],
    ["Tema 1 har et delvist overlap til kanalstrategien.", "overlaps", null],
    ["Strategien afspejler de fælleskommunale strategier.", "reflects", null],
  ])("%s → %s", (text, relation, certainty) => {
    const found = findRelations([{ text, place: { start: 0, end: 9 } }]);
    expect(found).toMatchObject([{ value: { relation, certainty, text } }]);
  });
  it.each(["Systemet erstatter papir.", "Strategien gælder alle."])("%s is no relation", (text) => {
    expect(findRelations([{ text, place: { start: 0, end: 9 } }])).toEqual([]);
  });
});
