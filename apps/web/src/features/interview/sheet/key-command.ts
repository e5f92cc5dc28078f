import { LEVELS, type Level, type NonAnswer } from "@pejling/domain";

export type SheetCommand =
  | { readonly kind: "level"; readonly level: Level }
  | { readonly kind: "nonAnswer"; readonly value: NonAnswer }
  | { readonly kind: "takeBack" }
  | { readonly kind: "row"; readonly step: 1 | -1 }
  | { readonly kind: "question"; readonly step: 1 | -1 }
  | { readonly kind: "focus"; readonly target: "consensus" | "note" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "help" };

export type Keystroke = {
  readonly key: string;
  readonly isCtrl: boolean;
  readonly isShift: boolean;
  readonly isAlt: boolean;
  /** The key belongs to a text field, a list or a dialog: it is not a command. */
  readonly isTaken: boolean;
  readonly isInRows: boolean;
  /** The focus is on a choice whose arrows choose: they are left to it. */
  readonly ownsArrows: boolean;
  /** Keys of one letter can be switched off (WCAG 2.1.4). */
  readonly hasLetterKeys: boolean;
};

const LETTERS: Readonly<Record<string, SheetCommand>> = {
  v: { kind: "nonAnswer", value: "dontKnow" },
  i: { kind: "nonAnswer", value: "notApplicable" },
  s: { kind: "nonAnswer", value: "notAsked" },
  "0": { kind: "takeBack" },
  f: { kind: "focus", target: "consensus" },
  n: { kind: "focus", target: "note" },
  z: { kind: "undo" },
  "?": { kind: "help" },
};

/** What a key means on the sheet; null: leave it to the browser. */
export function toSheetCommand(stroke: Keystroke): SheetCommand | null {
  if (stroke.isTaken || stroke.isAlt) return null;
  const key = stroke.key.toLowerCase();
  if (stroke.isCtrl) return toControlCommand(key, stroke.isShift);
  if (stroke.ownsArrows && key.startsWith("arrow")) return null;
  switch (key) {
    case "arrowleft":
      return { kind: "question", step: -1 };
    case "arrowright":
      return { kind: "question", step: 1 };
    case "arrowup":
      return stroke.isInRows ? { kind: "row", step: -1 } : null;
    case "arrowdown":
      return stroke.isInRows ? { kind: "row", step: 1 } : null;
    case "delete":
      return { kind: "takeBack" };
  }
  if (!stroke.hasLetterKeys) return null;
  const level = LEVELS.find((each) => String(each) === key);
  if (level !== undefined) return { kind: "level", level };
  return LETTERS[key] ?? null;
}

function toControlCommand(key: string, isShift: boolean): SheetCommand | null {
  if (key === "y") return { kind: "redo" };
  if (key !== "z") return null;
  return { kind: isShift ? "redo" : "undo" };
}
