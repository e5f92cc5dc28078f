import type { Found, Place } from "@pejling/contract";
import { type CleanText, cleanText } from "../cleaning/clean-text";
import { toPlace } from "../cleaning/mapped-text";
import { collectVocabulary } from "../sentence/collect-vocabulary";
import { type Sentence, splitSegments } from "../sentence/split-sentences";
import { type Segment, squeeze } from "./segment";
import { toSegments } from "./to-segments";

/** A paper read once: what every rule looks at. */
export type Paper = {
  readonly original: string;
  readonly clean: CleanText;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly vocabulary: ReadonlySet<string>;
};

/** About 400 pages. What lies beyond is kept but not read, and the proposal says so. */
export const READ_AT_MOST = 1_200_000;

export function toPaper(text: string): Paper {
  const original = text.slice(0, READ_AT_MOST);
  const clean = cleanText(original);
  const vocabulary = collectVocabulary(clean.text);
  const segments = toSegments(clean, vocabulary);
  const sentences = splitSegments({ clean, segments, vocabulary });
  return { original, clean, segments, sentences, vocabulary };
}

/** A stretch of the cleaned text as a finding, with its place in the original. */
export function toFound(
  paper: Paper,
  span: { readonly start: number; readonly end: number; readonly rule: string },
): Found<string> {
  const raw = paper.clean.text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const end = start + raw.trim().length;
  return { value: squeeze(raw), place: toPlace(paper.clean, start, end), rule: span.rule };
}

export function placeOf(paper: Paper, start: number, end: number): Place {
  return toPlace(paper.clean, start, end);
}
