import { describe, expect, it } from "vitest";
import { toKeyCommand } from "./live-keys";

const plain = { hasModifier: false, isTaken: false, isOnLevels: false, hasLetterKeys: true };

describe("toKeyCommand()", () => {
  it.each([
    { key: "A", kind: "open" },
    { key: "l", kind: "close" },
    { key: "ArrowRight", kind: "next" },
    { key: "ArrowLeft", kind: "previous" },
    { key: "u", kind: "clock" },
    { key: "?", kind: "help" },
    { key: "Enter", kind: undefined },
    { key: "3", kind: undefined },
  ])("$key: $kind", ({ key, kind }) => {
    expect(toKeyCommand({ ...plain, key })?.kind).toBe(kind);
  });

  it("leaves text fields, lists and dialogs alone, and what is pressed with Ctrl or Alt", () => {
    for (const key of ["a", "l", "ArrowRight"]) {
      expect(toKeyCommand({ ...plain, key, isTaken: true })).toBeNull();
      expect(toKeyCommand({ ...plain, key, hasModifier: true })).toBeNull();
    }
  });

  it("gives numbers and arrows to the levels while the focus is on them", () => {
    const there = { ...plain, isOnLevels: true };
    expect(toKeyCommand({ ...there, key: "4" })).toEqual({ kind: "level", level: 4 });
    expect(toKeyCommand({ ...there, key: "ArrowRight" })).toBeNull();
    expect(toKeyCommand({ ...there, key: "6" })).toBeNull();
  });

  it("keeps the arrows when keys of one letter are switched off", () => {
    const off = { ...plain, hasLetterKeys: false };
    expect(toKeyCommand({ ...off, key: "a" })).toBeNull();
    expect(toKeyCommand({ ...off, key: "ArrowRight" })).toEqual({ kind: "next" });
  });
});
