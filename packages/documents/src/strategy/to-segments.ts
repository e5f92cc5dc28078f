import type { CleanText } from "../cleaning/clean-text";
import { findInlinePieces, type KnownHeading } from "./find-inline-breaks";
import { findKnownHeadings } from "./find-known-headings";
import { mergeWrapped } from "./merge-wrapped";
import type { Segment } from "./segment";
import { type Piece, toSegment } from "./to-segment";

const LONG_LINE = 120;
const LONGEST_BLOCK = 10_000;

/** The paper as headings, labels, items and running text, whether its lines survived the extraction or not. */
export function toSegments(clean: CleanText, vocabulary: ReadonlySet<string>): readonly Segment[] {
  const known = findKnownHeadings(clean);
  const pieces: Piece[] = [];
  let knownAt = 0;
  let start = 0;
  let hasGap = true;
  while (start <= clean.text.length) {
    const end = findBlockEnd(clean.text, start);
    if (end > start) {
      const here: KnownHeading[] = [];
      for (; knownAt < known.length; knownAt++) {
        const heading = known[knownAt];
        if (heading === undefined || heading.start >= end) break;
        here.push({ start: heading.start - start, end: heading.end - start });
      }
      pieces.push(...toPieces({ clean, start, end, known: here, vocabulary, hasGap }));
    }
    hasGap = end === start;
    start = /\s/u.test(clean.text.charAt(end)) ? end + 1 : Math.max(end, start + 1);
  }
  return mergeWrapped(pieces.map((piece) => toSegment(clean, piece)));
}

/** The end of the line; a line of many pages is taken in blocks that end with a sentence, or at least a word. */
function findBlockEnd(text: string, start: number): number {
  const window = text.slice(start, start + LONGEST_BLOCK);
  const line = window.indexOf("\n");
  if (line >= 0) return start + line;
  if (start + LONGEST_BLOCK >= text.length) return text.length;
  const sentence = window.lastIndexOf(". ");
  const word = sentence > 0 ? sentence + 1 : window.lastIndexOf(" ");
  return start + (word > 0 ? word : LONGEST_BLOCK);
}

function toPieces(input: {
  readonly clean: CleanText;
  readonly start: number;
  readonly end: number;
  readonly known: readonly KnownHeading[];
  readonly vocabulary: ReadonlySet<string>;
  readonly hasGap: boolean;
}): readonly Piece[] {
  const { start, end, known } = input;
  const whole = { start, end, kind: null, isFlat: false, hasGapBefore: input.hasGap };
  if (end - start <= LONG_LINE && known.length === 0) return [whole];
  const line = input.clean.text.slice(start, end);
  const inline = findInlinePieces({ line, known, vocabulary: input.vocabulary });
  if (inline.length === 0) return [whole];
  const pieces: Piece[] = [];
  let at = 0;
  const pushText = (to: number) => {
    if (line.slice(at, to).trim() === "") return;
    pieces.push({
      start: start + at,
      end: start + to,
      kind: "text",
      isFlat: true,
      hasGapBefore: at === 0,
    });
  };
  for (const piece of inline) {
    if (piece.start < at) continue;
    pushText(piece.start);
    const span = { start: start + piece.start, end: start + piece.end };
    pieces.push({ ...span, kind: piece.kind, isFlat: true, hasGapBefore: piece.start === 0 });
    at = piece.end;
  }
  pushText(line.length);
  return pieces;
}
