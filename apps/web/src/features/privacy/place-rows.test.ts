import { describe, expect, it } from "vitest";
import { isOwnField, toPlaceRows } from "./place-rows";
import type { NamePlace } from "./privacy-types";

function place(changes: Partial<NamePlace>): NamePlace {
  return {
    kind: "note",
    id: "n1",
    slug: "2026-1",
    interview: { id: "i7", number: 7, title: "Skole" },
    unitId: null,
    questionId: "styring-2",
    themeId: null,
    isRemoved: false,
    isWholeName: false,
    isClosed: false,
    ...changes,
  };
}

describe("toPlaceRows()", () => {
  it("says what it is and where, and why it cannot be corrected", () => {
    const rows = toPlaceRows([
      place({ isClosed: true }),
      place({ kind: "participant", questionId: null, isWholeName: true, isClosed: true }),
      place({ kind: "target", interview: null, questionId: null, themeId: "styring" }),
    ]);
    expect(rows.map(({ kind, where, remark }) => [kind, where, remark])).toEqual([
      [
        "Note",
        "måling 2026-1 · interview 7 · styring-2",
        "målingen er lukket, så teksten kan ikke rettes",
      ],
      ["Deltagers navn", "måling 2026-1 · interview 7", ""],
      ["Begrundelse for et mål", "måling 2026-1 · styring", ""],
    ]);
  });

  it("shows two notes at the same question as one line", () => {
    expect(toPlaceRows([place({ id: "n1" }), place({ id: "n2" })]).length).toBe(1);
  });
});

it.each([
  ["participant", true, true],
  ["participant", false, false],
  ["note", true, false],
] as const)("isOwnField() of %s, whole %s: %s", (kind, isWholeName, expected) => {
  expect(isOwnField({ kind, isWholeName })).toBe(expected);
});
