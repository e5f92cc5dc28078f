import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type StrategyReading,
  strategyProposalSchema,
  strategyReadingSchema,
} from "@pejling/contract";
import { describe, expect, it } from "vitest";
import { readStrategy } from "./read-strategy";
import { toStrategyJson } from "./to-strategy-json";

const municipalities = [
  { kommunekode: "9000", name: "Eksempelby" },
  { kommunekode: "9001", name: "Prøvekøbing" },
  { kommunekode: "9002", name: "Mosevig" },
  { kommunekode: "9003", name: "Sandby" },
  { kommunekode: "9004", name: "Fjordager" },
  { kommunekode: "9005", name: "Klitby" },
  { kommunekode: "9006", name: "Ådal" },
];

function load(file: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", file), "utf8");
}

function summarise(reading: StrategyReading) {
  return {
    title: reading.title,
    kode: reading.municipality?.kommunekode ?? null,
    kind: reading.kind,
    period: [reading.period.from, reading.period.to],
    cases: reading.caseNumbers.map(({ kind, value }) => `${kind} ${value}`),
    vision: reading.vision,
    themes: reading.themes.map(
      (theme) => `${theme.number} ${theme.title} (${theme.focusAreas.length})`,
    ),
    landmarks: reading.landmarks.map(
      ({ number, title, supports }) => `${number} ${title} → ${supports}`,
    ),
    limbs: reading.limbs.map(
      ({ requested, outcome, vote }) => `${requested} → ${outcome}, ${vote}`,
    ),
    dates: reading.dates.map(({ date, certainty }) => `${date} ${certainty}`),
    removed: reading.removed,
  };
}

const nothing = {
  period: [null, null],
  cases: [],
  vision: null,
  themes: [],
  landmarks: [],
  limbs: [],
  dates: [],
  removed: { relatedLinks: 0, pageFooters: 0 },
};

describe("readStrategy()", () => {
  it.each([
    {
      file: "eksempelby-temaer.txt",
      expected: {
        ...nothing,
        title: "Digitaliseringsstrategi for Eksempelby Kommune 2021-2025",
        kode: "9000",
        kind: "strategy",
        period: [2021, 2025],
        cases: ["sag 20/12345"],
        vision:
          "I Eksempelby er det let at være borger, også når mødet med kommunen foregår på en skærm.",
        themes: ["1 Den digitale borger (3)", "2 Data der virker (2)", "3 Trygge medarbejdere (3)"],
        dates: ["2022-04 planned"],
      },
    },
    {
      file: "proevekoebing-fokusomraader.txt",
      expected: {
        ...nothing,
        title: "Prøvekøbing Kommune: Kanalstrategi frem mod 2030",
        kode: "9001",
        kind: "channelStrategy",
        period: [null, 2030],
        cases: ["journalnummer 00.15.10-P22", "dokument 4711-22"],
        vision: "ingen borger behøver at kende kommunens organisation for at få svar.",
        themes: ["1 Ét sted at begynde (2)", "2 Mødet på skærmen (2)", "3 Hjælp til hjælpen (2)"],
        dates: ["2029 approximate"],
      },
    },
    {
      file: "mosevig-dagsorden.txt",
      expected: {
        ...nothing,
        title: "Principper for digitalisering i Mosevig Kommune",
        kode: "9002",
        kind: "case",
        cases: ["sag 24/12345"],
        limbs: [
          "godkendes → godkendt, null",
          "sendes i høring → tiltrådt, true",
          "tages til orientering → udsat, null",
        ],
        dates: ["2024-03-04 actual", "2024-06-12 actual"],
      },
    },
    {
      file: "sandby-sag.txt",
      expected: {
        ...nothing,
        title: "Handleplan for velfærdsteknologi i Sandby Kommune",
        kode: "9003",
        kind: "case",
        cases: ["sag EMN-2019-12345"],
        limbs: ["tages til efterretning → godkendt, false"],
      },
    },
    {
      file: "fjordager-pejlemaerker.txt",
      expected: {
        ...nothing,
        title: "FJORDAGER KOMMUNES IT-STRATEGI 2022–26",
        kode: "9004",
        kind: "strategy",
        period: [2022, 2026],
        themes: [
          "null digital borgerservice (0)",
          "null data (0)",
          "null kompetencer (0)",
          "null sikker drift (0)",
        ],
        landmarks: ["1 Åbne snitflader → 1,2", "2 Altid i drift → 2,3,4"],
      },
    },
    {
      file: "klitby-flad.txt",
      expected: {
        ...nothing,
        title: "STRATEGI FOR DIGITALISERING I KLITBY KOMMUNE 2023 2026",
        kode: "9005",
        kind: "strategy",
        period: [2023, 2026],
        cases: ["kle 85.00.00", "sag 22/4711"],
        themes: ["1 Nem adgang (2)", "2 Fælles data (3)", "3 Stærke kompetencer (2)"],
        removed: { relatedLinks: 3, pageFooters: 4 },
      },
    },
    {
      file: "aadal-spor.txt",
      expected: {
        ...nothing,
        title: "Digital retning for Ådal Kommune",
        kode: "9006",
        kind: "strategy",
        period: [2024, 2027],
        vision: "Teknologi skal give tid til mennesker.",
        themes: ["1 Nærhed (0)", "2 Klima (0)", "3 Fællesskab (0)"],
        dates: ["2023-12-14 actual", "2024 approximate", "2024-09-03 planned"],
      },
    },
  ])("reads $file", ({ file, expected }) => {
    const proposal = readStrategy(load(file), { municipalities });

    expect(summarise(toStrategyJson(proposal))).toEqual(expected);
    expect(proposal.language.language).toBe("da");
    expect(strategyProposalSchema.safeParse(proposal).error).toBeUndefined();
    expect(strategyReadingSchema.safeParse(toStrategyJson(proposal)).error).toBeUndefined();
  });

  it("gives every finding the place of its own words", () => {
    const text = load("klitby-flad.txt");
    const { title, themes, periods } = readStrategy(text, { municipalities });

    expect(text.slice(title?.place.start, title?.place.end)).toBe(title?.value);
    for (const found of [...themes.flatMap((theme) => [theme.title, ...theme.focusAreas])]) {
      expect(text.slice(found.place.start, found.place.end)).toBe(found.value);
    }
    for (const { value, place } of periods)
      expect(text.slice(place.start, place.end)).toBe(value.text);
  });

  it.each(["", " ", "\n\n", "x", "1.", "Tema 1:", "at at at", "\ud800", "Indstilling", "Vision:"])(
    "proposes nothing it was not told, and never throws: %j",
    (text) => {
      const reading = toStrategyJson(readStrategy(text, { municipalities }));

      expect(reading).toMatchObject({ municipality: null, vision: null, landmarks: [], limbs: [] });
      expect(reading.period).toEqual({ from: null, to: null, note: null });
    },
  );

  it("says when a text is not Danish", () => {
    const text =
      "The strategy of the city is that all of the citizens are served by this and which will be good.";

    expect(readStrategy(text, { municipalities }).warnings).toContain("notDanish");
  });
});
