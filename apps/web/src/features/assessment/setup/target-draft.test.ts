import { describe, expect, it } from "vitest";
import { readBaselineDraft } from "./baseline-draft";
import { readTargetDraft } from "./target-draft";

const ROUND = { kommunekode: "0159", slug: "2026-1" };

describe("readTargetDraft()", () => {
  const REST = { ...ROUND, id: "t1", themeId: "data", seenVersion: 0, isForUnit: false };
  const draft = { unitId: "", level: "3.5", reason: "Derfor", approvedBy: "" };

  it("reads a target for the whole municipality", () => {
    expect(readTargetDraft(draft, REST)).toMatchObject({
      ok: true,
      input: { level: 3.5, unitId: null, reason: "Derfor" },
    });
  });

  it.each([
    { change: { level: "" }, isForUnit: false, wrong: ["level"] },
    { change: { level: "6" }, isForUnit: false, wrong: ["level"] },
    { change: { reason: "  " }, isForUnit: false, wrong: ["reason"] },
    { change: {}, isForUnit: true, wrong: ["unitId"] },
    { change: { level: "", reason: "" }, isForUnit: false, wrong: ["level", "reason"] },
  ])("names $wrong in $change", ({ change, isForUnit, wrong }) => {
    expect(readTargetDraft({ ...draft, ...change }, { ...REST, isForUnit })).toEqual({
      ok: false,
      wrong: new Set(wrong),
    });
  });
});

describe("readBaselineDraft()", () => {
  const draft = { themeId: "data", level: "2,3", source: "Rapport 2022" };

  it("reads a level with a decimal comma", () => {
    expect(readBaselineDraft(draft, { ...ROUND, seenVersion: 0 })).toMatchObject({
      ok: true,
      input: { level: 2.3, source: "Rapport 2022" },
    });
  });

  it.each([
    { change: { themeId: "" }, wrong: ["themeId"] },
    { change: { level: "6" }, wrong: ["level"] },
    { change: { level: "" }, wrong: ["level"] },
    { change: { source: " " }, wrong: ["source"] },
  ])("names $wrong in $change", ({ change, wrong }) => {
    expect(readBaselineDraft({ ...draft, ...change }, { ...ROUND, seenVersion: 0 })).toEqual({
      ok: false,
      wrong: new Set(wrong),
    });
  });
});
