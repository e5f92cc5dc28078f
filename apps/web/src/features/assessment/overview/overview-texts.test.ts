import { describe, expect, it } from "vitest";
import { targetWord } from "../level-words";
import { toNames } from "../names";
import { toMissingItems } from "./missing-items";
import { toPlannedText, toStepText } from "./step-texts";

const both = (text: string) => ({ da: text, en: text });
const theme = (id: string, title: string) => ({
  id,
  group: "fundament",
  title: both(title),
  shortTitle: both(title),
  meaning: both(title),
  weight: 1,
  questions: [],
});
const names = toNames([{ code: "bkf", name: "Børn og Kultur" }], {
  levels: [],
  themes: [theme("data", "Data"), theme("klima", "Klima")],
});
const WORDS = ["Spredt", "Begyndende", "Fælles", "Styret", "Førende"];

describe("toStepText()", () => {
  const interviews = [
    { number: 3, title: "Ledere i Børn og Kultur", plannedAt: "2026-05-14T10:00" },
    { number: 4, title: "Direktøren", plannedAt: null },
  ];

  it("says which interview is next, and when", () => {
    expect(toStepText({ kind: "holdInterview", number: 3 }, { names, interviews })).toEqual({
      title: "Hold interview 3: Ledere i Børn og Kultur",
      why: "Planlagt 14. maj 2026 kl. 10.00.",
      place: { kind: "interview", number: 3 },
    });
    expect(toStepText({ kind: "holdInterview", number: 4 }, { names, interviews }).why).toBe(
      "Der er ikke sat en dato.",
    );
  });

  it("lets the count agree with the word", () => {
    const title = (count: number) =>
      toStepText({ kind: "setTargets", count }, { names, interviews }).title;
    expect(title(1)).toBe("Sæt mål for 1 tema");
    expect(title(13)).toBe("Sæt mål for 13 temaer");
  });

  it("names the first thin cell by what people call it", () => {
    const step = { kind: "fillCell", unit: "bkf", theme: "klima", count: 2 } as const;
    expect(toStepText(step, { names, interviews })).toMatchObject({
      title: "2 felter mangler svar",
      why: "Det første er Klima i Børn og Kultur.",
    });
  });
});

describe("toPlannedText()", () => {
  it.each([
    { plannedAt: "2026-01-14T10:00", expected: "14. januar 2026 kl. 10.00" },
    { plannedAt: "2026-07-14T00:30", expected: "14. juli 2026 kl. 00.30" },
    { plannedAt: "2026-12-31T23:45", expected: "31. december 2026 kl. 23.45" },
  ])("keeps the clock as it was typed: $plannedAt", ({ plannedAt, expected }) => {
    expect(toPlannedText(plannedAt)).toBe(expected);
  });
});

describe("toMissingItems()", () => {
  it("says nothing when nothing is missing", () => {
    expect(toMissingItems([], names)).toEqual([]);
  });

  it("gathers interviews in one sentence and cells per unit, the blocking first", () => {
    const items = toMissingItems(
      [
        { kind: "noTarget", blocks: false, theme: "klima" },
        { kind: "interviewNotHeld", blocks: true, number: 2 },
        { kind: "interviewNotHeld", blocks: true, number: 5 },
        { kind: "liveOpen", blocks: true, number: 3 },
        { kind: "noScore", blocks: false, unit: "bkf", theme: "data", reason: "nothingRated" },
        { kind: "noScore", blocks: false, unit: "bkf", theme: "klima", reason: "nothingRated" },
      ],
      names,
    );
    expect(items.map(({ text, blocks }) => [blocks, text])).toEqual([
      [true, "Interview 2 og 5 er ikke holdt. Hold dem, eller aflys dem."],
      [true, "Interview 3 er åbent for deltagere lige nu. Slut afviklingen, før målingen lukkes."],
      [false, "Børn og Kultur har ikke svar nok til et tal for Data og Klima."],
      [false, "Der er intet mål for Klima."],
    ]);
  });

  it("counts the themes of a unit that lacks many", () => {
    const themes = ["a", "b", "c", "d", "e"];
    const missing = themes.map((theme) => {
      const reason = "nothingRated" as const;
      return { kind: "noScore", blocks: false, unit: "bkf", theme, reason } as const;
    });
    expect(toMissingItems(missing, names).map(({ text }) => text)).toEqual([
      "Børn og Kultur har ikke svar nok til et tal for 5 temaer.",
    ]);
  });
});

describe("targetWord()", () => {
  it("gives a half level the words on both sides", () => {
    expect(targetWord(4, WORDS)).toBe("Styret");
    expect(targetWord(3.5, WORDS)).toBe("mellem Fælles og Styret");
  });
});
