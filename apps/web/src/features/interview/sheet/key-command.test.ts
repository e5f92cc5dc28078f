import { describe, expect, it } from "vitest";
import { type Keystroke, toSheetCommand } from "./key-command";

function stroke(key: string, more: Partial<Keystroke> = {}): Keystroke {
  const plain = { isCtrl: false, isShift: false, isAlt: false, isTaken: false };
  return { key, ...plain, isInRows: true, ownsArrows: false, hasLetterKeys: true, ...more };
}

describe("toSheetCommand()", () => {
  it.each([
    { key: "1", expected: { kind: "level", level: 1 } },
    { key: "5", expected: { kind: "level", level: 5 } },
    { key: "6", expected: null },
    { key: "v", expected: { kind: "nonAnswer", value: "dontKnow" } },
    { key: "I", expected: { kind: "nonAnswer", value: "notApplicable" } },
    { key: "s", expected: { kind: "nonAnswer", value: "notAsked" } },
    { key: "0", expected: { kind: "takeBack" } },
    { key: "Delete", expected: { kind: "takeBack" } },
    { key: "ArrowLeft", expected: { kind: "question", step: -1 } },
    { key: "ArrowRight", expected: { kind: "question", step: 1 } },
    { key: "ArrowUp", expected: { kind: "row", step: -1 } },
    { key: "ArrowDown", expected: { kind: "row", step: 1 } },
    { key: "f", expected: { kind: "focus", target: "consensus" } },
    { key: "n", expected: { kind: "focus", target: "note" } },
    { key: "z", expected: { kind: "undo" } },
    { key: "?", expected: { kind: "help" } },
    { key: "q", expected: null },
  ])("$key", ({ key, expected }) => {
    expect(toSheetCommand(stroke(key))).toEqual(expected);
  });

  it("undoes by Ctrl+Z and redoes by Ctrl+Shift+Z or Ctrl+Y", () => {
    expect(toSheetCommand(stroke("z", { isCtrl: true }))).toEqual({ kind: "undo" });
    expect(toSheetCommand(stroke("Z", { isCtrl: true, isShift: true }))).toEqual({ kind: "redo" });
    expect(toSheetCommand(stroke("y", { isCtrl: true }))).toEqual({ kind: "redo" });
    expect(toSheetCommand(stroke("1", { isCtrl: true }))).toBeNull();
  });

  it("is silent while somebody writes, and lets Alt be the browser's", () => {
    for (const key of ["1", "v", "ArrowLeft", "z", "Delete"]) {
      expect(toSheetCommand(stroke(key, { isTaken: true }))).toBeNull();
      expect(toSheetCommand(stroke(key, { isAlt: true }))).toBeNull();
    }
    expect(toSheetCommand(stroke("z", { isTaken: true, isCtrl: true }))).toBeNull();
  });

  it("scrolls by the arrows outside the rows", () => {
    expect(toSheetCommand(stroke("ArrowDown", { isInRows: false }))).toBeNull();
  });

  it("leaves the arrows to a choice that moves by them, and the rest works there too", () => {
    expect(toSheetCommand(stroke("ArrowRight", { ownsArrows: true }))).toBeNull();
    expect(toSheetCommand(stroke("4", { ownsArrows: true }))).toEqual({ kind: "level", level: 4 });
  });

  it("keeps arrows and Ctrl+Z when the keys of one letter are switched off", () => {
    const off = { hasLetterKeys: false };
    expect(toSheetCommand(stroke("3", off))).toBeNull();
    expect(toSheetCommand(stroke("z", off))).toBeNull();
    expect(toSheetCommand(stroke("ArrowRight", off))).toEqual({ kind: "question", step: 1 });
    expect(toSheetCommand(stroke("z", { ...off, isCtrl: true }))).toEqual({ kind: "undo" });
  });
});
