import type { CleanText } from "../cleaning/clean-text";
import type { KnownHeading } from "./find-inline-breaks";

/** Where the headings named by the table of contents stand in the body, in order. */
export function findKnownHeadings(clean: CleanText): readonly KnownHeading[] {
  const headings: KnownHeading[] = [];
  let from = 0;
  for (const entry of clean.contents) {
    const needle = entry.number === null ? entry.title : `${entry.number} ${entry.title}`;
    const start = findAtWordStart({
      text: clean.text,
      needle,
      from,
      isLine: entry.number === null,
    });
    if (start < 0) continue;
    from = start + needle.length;
    headings.push({ start, end: from });
  }
  return headings;
}

function findAtWordStart(input: {
  readonly text: string;
  readonly needle: string;
  readonly from: number;
  readonly isLine: boolean;
}): number {
  let at = input.text.indexOf(input.needle, input.from);
  while (at >= 0) {
    const before = at === 0 ? "\n" : input.text.charAt(at - 1);
    if (before === "\n" || (before === " " && !input.isLine)) return at;
    at = input.text.indexOf(input.needle, at + 1);
  }
  return -1;
}
