type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;
export type ReadingCommand =
  | "next"
  | "previous"
  | "confirm"
  | "branch"
  | "reject"
  | "correct"
  | "undo"
  | "help";

const LETTERS: Readonly<Record<string, ReadingCommand>> = {
  j: "next",
  k: "previous",
  b: "confirm",
  a: "reject",
  r: "correct",
  "?": "help",
};

/** What a key means while reading; null when it is the browser's own. */
export function toReadingCommand({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Key): ReadingCommand | null {
  const letter = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) return letter === "z" && !shiftKey ? "undo" : null;
  if (letter === "b" && shiftKey) return "branch";
  return LETTERS[letter] ?? null;
}
