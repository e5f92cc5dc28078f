import type { Segment } from "./segment";

const FULL_LINE = 55;
const LONGEST_PARAGRAPH = 8_000;

/** Lines that were only broken by the page's width are one paragraph or one item again. */
export function mergeWrapped(segments: readonly Segment[]): readonly Segment[] {
  const merged: Segment[] = [];
  let lastLine = 0;
  let isInList = false;
  for (const segment of segments) {
    const last = merged.at(-1);
    if (segment.kind === "label") isInList = true;
    if (segment.kind === "heading" || segment.hasGapBefore) isInList = segment.kind === "label";
    const line = segment.end - segment.start;
    if (last !== undefined && isContinuation({ last, segment, lastLine, isInList })) {
      const text = `${last.text} ${segment.text}`;
      merged[merged.length - 1] = { ...last, kind: toMergedKind(last), end: segment.end, text };
    } else {
      merged.push(segment);
    }
    lastLine = line;
  }
  return merged;
}

/** A short line that goes on in small letters was no heading, unless it says "Tema 1". */
function toMergedKind(last: Segment): Segment["kind"] {
  return last.kind === "heading" && last.word === null ? "text" : last.kind;
}

function isContinuation(input: {
  readonly last: Segment;
  readonly segment: Segment;
  readonly lastLine: number;
  readonly isInList: boolean;
}): boolean {
  const { last, segment } = input;
  if (last.text.length > LONGEST_PARAGRAPH) return false;
  if (segment.kind !== "text" || segment.isFlat || last.isFlat || segment.hasGapBefore)
    return false;
  if (last.kind === "heading") return last.level === null && /^\p{Ll}/u.test(segment.text);
  if (last.kind === "label") return last.level === 0 && !/[.!?]$/u.test(last.text);
  if (/^\p{Ll}/u.test(segment.text)) return !/^at\s/u.test(segment.text) || last.kind === "item";
  if (/[:]$/u.test(last.text)) return false;
  if (last.kind === "item" || input.isInList) return false;
  return input.lastLine >= FULL_LINE;
}
