import { findBareStarts } from "../sentence/find-bare-starts";
import { findSentenceEnds } from "../sentence/find-sentence-ends";
import { toLabel } from "./label-words";
import { STRUCTURE_WORDS } from "./structural-heading";

/** A piece of a running line that was a line of its own before extraction. */
export type InlinePiece = {
  readonly start: number;
  readonly end: number;
  readonly kind: "heading" | "label" | "item";
};

export type KnownHeading = { readonly start: number; readonly end: number };

const HEADING = new RegExp(
  `(?<![^\\s])(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s)?(?:Strategiske?\\s(?:${STRUCTURE_WORDS})|${capitalise(STRUCTURE_WORDS)})\\s\\d{1,2}\\s?[:–-]\\s(?=\\p{Lu})`,
  "gu",
);
const LABEL =
  /(?<=\s)(?:Indsatsområder|Fokuspunkter|Indsatser|Initiativer|Udfordringer|Mål|Formål|Det vil vi)(?::(?=\s)|(?=\s\p{Lu}))/gu;
const QUESTION = /(?<=\s)(?:Hvilke|Hvad|Hvordan)\s[^.?!:\n]{3,90}\?/gu;
const FIRST_ITEM = /:\s1[.)]\s(?=\p{Lu}|at\s)/gu;
const LONGEST_ITEM = 1500;
const LONGEST_TITLE = 140;
const MOST_PIECES = 200;
const MOST_LISTS = 10;

function capitalise(words: string): string {
  return words
    .split("|")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("|");
}

/** Headings, labels and numbered items inside one long line; `known` are headings the table of contents names. */
export function findInlinePieces(input: {
  readonly line: string;
  readonly known: readonly KnownHeading[];
  readonly vocabulary: ReadonlySet<string>;
}): readonly InlinePiece[] {
  const { line, known } = input;
  const pieces: InlinePiece[] = known.map((heading) => ({ ...heading, kind: "heading" }));
  const isFree = (at: number) =>
    pieces.length < MOST_PIECES && !pieces.some((piece) => at >= piece.start && at < piece.end);
  for (const match of line.matchAll(LABEL)) {
    if (isFree(match.index)) pieces.push({ ...toSpan(match), kind: "label" });
  }
  for (const match of line.matchAll(QUESTION)) {
    if (isFree(match.index) && toLabel(match[0]) !== null) {
      pieces.push({ ...toSpan(match), kind: "label" });
    }
  }
  for (const match of line.matchAll(HEADING)) {
    if (!isFree(match.index)) continue;
    const start = match.index;
    const next = Math.min(
      ...pieces.map((piece) => (piece.start > start ? piece.start : line.length)),
    );
    const end = findTitleEnd({ ...input, start: start + match[0].length, limit: next });
    pieces.push({ start, end, kind: "heading" });
  }
  for (const item of findItems({ ...input, pieces })) if (isFree(item.start)) pieces.push(item);
  return pieces.sort((left, right) => left.start - right.start);
}

function toSpan(match: RegExpExecArray): KnownHeading {
  return { start: match.index, end: match.index + match[0].length };
}

function findTitleEnd(input: {
  readonly line: string;
  readonly vocabulary: ReadonlySet<string>;
  readonly start: number;
  readonly limit: number;
}): number {
  const { line, vocabulary, start } = input;
  const title = line.slice(start, Math.min(input.limit, start + LONGEST_TITLE));
  const bare = findBareStarts({ text: title, vocabulary, isList: true })[0] ?? title.length;
  const stop = findSentenceEnds(title)[0] ?? title.length;
  return start + Math.min(bare, stop);
}

function findItems(input: {
  readonly line: string;
  readonly vocabulary: ReadonlySet<string>;
  readonly pieces: readonly InlinePiece[];
}): readonly InlinePiece[] {
  return [...input.line.matchAll(FIRST_ITEM)].slice(0, MOST_LISTS).flatMap((match) => {
    const starts = followNumbers(input.line, match.index + 2);
    if (starts.length < 2) return [];
    return starts.map((start, index): InlinePiece => {
      const next = starts[index + 1];
      const end = next ?? findLastItemEnd({ ...input, starts });
      return { start, end, kind: "item" };
    });
  });
}

function followNumbers(line: string, first: number): readonly number[] {
  const starts = [first];
  for (let number = 2; number < 40; number++) {
    const from = starts.at(-1) ?? first;
    const next = new RegExp(`\\s${number}[.)]\\s(?=\\p{Lu}|at\\s)`, "u").exec(
      line.slice(from, from + LONGEST_ITEM),
    );
    if (next === null) break;
    starts.push(from + next.index + 1);
  }
  return starts;
}

/** Titles end where a new sentence plainly begins; items with sentences in them go on to the next heading. */
function findLastItemEnd(input: {
  readonly line: string;
  readonly vocabulary: ReadonlySet<string>;
  readonly pieces: readonly InlinePiece[];
  readonly starts: readonly number[];
}): number {
  const { line, starts, vocabulary } = input;
  const last = starts.at(-1) ?? 0;
  const limit = Math.min(
    line.length,
    last + LONGEST_ITEM,
    ...input.pieces.map((piece) => (piece.start > last ? piece.start : line.length)),
  );
  const before = line.slice(starts[0] ?? 0, last);
  const hasSentences = before.length / Math.max(1, starts.length - 1) > LONGEST_TITLE;
  if (hasSentences) return limit;
  return findTitleEnd({ line, vocabulary, start: last + 3, limit });
}
