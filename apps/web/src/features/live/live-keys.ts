import { LEVELS, type Level } from "@pejling/domain";

/** What a key does on the screen that leads the interview. */
export type KeyCommand =
  | {
      readonly kind:
        | "open"
        | "close"
        | "next"
        | "previous"
        | "clock"
        | "consensus"
        | "note"
        | "device"
        | "help";
    }
  | { readonly kind: "level"; readonly level: Level };

export type Keystroke = {
  readonly key: string;
  readonly hasModifier: boolean;
  /** The key belongs to a text field, a list or a dialog. */
  readonly isTaken: boolean;
  /** The focus is on the levels to choose among: arrows and numbers are theirs. */
  readonly isOnLevels: boolean;
  /** Keys of one letter can be switched off (WCAG 2.1.4). */
  readonly hasLetterKeys: boolean;
};

const LETTERS: Readonly<Record<string, KeyCommand>> = {
  a: { kind: "open" },
  l: { kind: "close" },
  u: { kind: "clock" },
  f: { kind: "consensus" },
  n: { kind: "note" },
  e: { kind: "device" },
  "?": { kind: "help" },
};

/** What a key means here; null: leave it to the browser. */
export function toKeyCommand(stroke: Keystroke): KeyCommand | null {
  if (stroke.isTaken || stroke.hasModifier) return null;
  const key = stroke.key.toLowerCase();
  if (!stroke.isOnLevels && key === "arrowright") return { kind: "next" };
  if (!stroke.isOnLevels && key === "arrowleft") return { kind: "previous" };
  if (!stroke.hasLetterKeys) return null;
  const level = LEVELS.find((each) => String(each) === key);
  if (level !== undefined) return stroke.isOnLevels ? { kind: "level", level } : null;
  return LETTERS[key] ?? null;
}
