import type { Cut } from "./mapped-text";

const BREAK = /\n{1,2}/gu;
const LONG_LINE = 60;

/** Where a page ended inside a sentence, the line break becomes a space: a long line, no full stop, a small letter. */
export function findPageJoins(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let lineStart = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const isLong = match.index - lineStart >= LONG_LINE;
    lineStart = end;
    if (!isLong || match[0].length < 2) continue;
    const left = text.charAt(match.index - 1);
    const right = text.slice(end, end + 4);
    if (!/[\p{Ll},]/u.test(left) || !/^\p{Ll}/u.test(right) || /^(?:at |o )/u.test(right)) continue;
    cuts.push({ start: match.index, end, put: " " });
  }
  return cuts;
}
