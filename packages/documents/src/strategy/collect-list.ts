import type { Found } from "@pejling/contract";
import { findBareStarts } from "../sentence/find-bare-starts";
import { findSentenceEnds } from "../sentence/find-sentence-ends";
import { type Paper, toFound } from "./paper";
import type { Segment } from "./segment";

type Span = { readonly start: number; readonly end: number };

export type ListInput = {
  readonly paper: Paper;
  /** Index of the label the list stands under. */
  readonly at: number;
  /** A list of names ends where prose begins; otherwise prose under the label belongs to it. */
  readonly isNames: boolean;
  readonly rule: string;
};

const LONGEST_NAME = 170;

/** The items under a label: bullets, numbers, short lines, or a running text whose bullets were lost. */
export function collectList(input: ListInput): readonly Found<string>[] {
  const { paper, at, rule } = input;
  const label = paper.segments[at];
  if (label === undefined) return [];
  const spans: Span[] = label.level === 0 ? [...splitInline(label, input)] : [];
  let hasMarks = false;
  for (let index = at + 1; index < paper.segments.length; index++) {
    const segment = paper.segments[index];
    if (segment === undefined) break;
    if (segment.kind === "item") {
      hasMarks = true;
      spans.push(segment);
    } else if (segment.kind === "text") {
      if (hasMarks && !segment.isFlat) break;
      const names = readText(segment, input);
      spans.push(...names.spans);
      if (names.isLast) break;
    } else {
      const headings = spans.length === 0 ? findBareHeadings(paper, index) : [];
      spans.push(...headings);
      break;
    }
  }
  return spans.map((span) => trimEnd(toFound(paper, { ...span, rule })));
}

function trimEnd(item: Found<string>): Found<string> {
  const value = item.value.replace(/[;,]$/u, "");
  const cut = item.value.length - value.length;
  return { ...item, value, place: { ...item.place, end: item.place.end - cut } };
}

function readText(
  segment: Segment,
  input: ListInput,
): { readonly spans: readonly Span[]; readonly isLast: boolean } {
  if (segment.text.endsWith(":")) return { spans: [], isLast: false };
  if (segment.isFlat || segment.text.length > 600) {
    const chunks = toChunks(segment, input.paper);
    if (!input.isNames) return { spans: chunks, isLast: false };
    const prose = chunks.findIndex((chunk) => hasSentenceEnd(chunk, input.paper));
    return prose < 0
      ? { spans: chunks, isLast: false }
      : { spans: chunks.slice(0, prose), isLast: true };
  }
  const isName = segment.text.length <= LONGEST_NAME && !/[.!?]$/u.test(segment.text);
  if (input.isNames && !isName) return { spans: [], isLast: true };
  return { spans: [segment], isLast: false };
}

function toChunks(segment: Segment, paper: Paper): readonly Span[] {
  const text = paper.clean.text.slice(segment.start, segment.end);
  const starts = [0, ...findBareStarts({ text, vocabulary: paper.vocabulary, isList: true })];
  return starts.map((start, index) => ({
    start: segment.start + start,
    end: segment.start + (starts[index + 1] ?? text.length),
  }));
}

function hasSentenceEnd(span: Span, paper: Paper): boolean {
  return findSentenceEnds(paper.clean.text.slice(span.start, span.end)).length > 0
    ? /[.!?]/u.test(paper.clean.text.slice(span.start, span.end))
    : span.end - span.start > 2 * LONGEST_NAME;
}

/** "Indsatser: robotter; chatbot; data" and "Indsatser: robotter, chatbot og data". */
function splitInline(label: Segment, input: ListInput): readonly Span[] {
  const text = input.paper.clean.text.slice(label.start, label.end).replace(/\.$/u, "");
  const separator = text.includes(";") ? /;\s*/gu : /,\s+|\s+og\s+/gu;
  const parts = text.split(separator);
  const isList =
    input.isNames &&
    parts.length > 1 &&
    (text.includes(";") || parts.every((part) => part.length <= 60));
  if (!isList || (!text.includes(";") && parts.length < 3)) return [label];
  let at = 0;
  return parts.map((part) => {
    const start = label.start + text.indexOf(part, at);
    at = start - label.start + part.length;
    return { start, end: start + part.length };
  });
}

/** Items that the extraction set apart with empty lines look like headings: several in a row, nothing under them. */
function findBareHeadings(paper: Paper, from: number): readonly Span[] {
  const found: Segment[] = [];
  for (let index = from; index < paper.segments.length; index++) {
    const segment = paper.segments[index];
    if (segment?.kind !== "heading" || segment.word !== null || segment.level !== null) break;
    found.push(segment);
  }
  const next = paper.segments[from + found.length];
  const items = next?.kind === "text" || next?.kind === "item" ? found.slice(0, -1) : found;
  return items.length >= 2 ? items : [];
}
