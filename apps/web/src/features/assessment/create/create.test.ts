import { describe, expect, it } from "vitest";
import { type RoundDraft, readRoundDraft } from "./round-draft";
import { estimateMinutes, suggestSlug } from "./suggest-round";

describe("suggestSlug()", () => {
  it.each([
    { taken: [], expected: "2026-1" },
    { taken: ["2024-1"], expected: "2026-1" },
    { taken: ["2026-1", "2026-2"], expected: "2026-3" },
  ])("is $expected beside $taken", ({ taken, expected }) => {
    expect(suggestSlug("2026", new Set(taken))).toBe(expected);
  });
});

describe("estimateMinutes()", () => {
  it.each([
    { questions: 13, expected: 60 },
    { questions: 54, expected: 255 },
    { questions: 52, expected: 240 },
    { questions: 1, expected: 15 },
  ])("$questions questions take about $expected minutes", ({ questions, expected }) => {
    expect(estimateMinutes(questions)).toBe(expected);
  });
});

describe("readRoundDraft()", () => {
  const REST = { kommunekode: "0159", id: "r1" };
  const draft: RoundDraft = {
    name: "Måling 2026",
    slug: "2026-1",
    periodStart: "2026-01-01",
    periodEnd: "2026-06-30",
    model: "pejling@2026.1",
    form: "full",
    previousId: "",
  };

  it("reads what the fields say", () => {
    expect(readRoundDraft(draft, REST)).toMatchObject({
      ok: true,
      input: { modelId: "pejling", modelVersion: "2026.1", previousId: null },
    });
  });

  it.each([
    { change: { name: " " }, field: "name" },
    { change: { slug: "Forår 2026" }, field: "slug" },
    { change: { slug: "" }, field: "slug" },
    { change: { periodStart: "" }, field: "periodStart" },
    { change: { periodEnd: "2025-12-31" }, field: "periodEnd" },
    { change: { model: "" }, field: "model" },
  ])("names $field when it says $change", ({ change, field }) => {
    const read = readRoundDraft({ ...draft, ...change }, REST);
    expect(read.ok ? [] : [...read.wrong]).toContain(field);
  });
});
