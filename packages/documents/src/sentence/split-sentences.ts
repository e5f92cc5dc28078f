import type { Place } from "@pejling/contract";
import type { CleanText } from "../cleaning/clean-text";
import { toPlace } from "../cleaning/mapped-text";
import { type Segment, squeeze } from "../strategy/segment";
import { toSegments } from "../strategy/to-segments";
import { collectVocabulary } from "./collect-vocabulary";
import { findBareStarts } from "./find-bare-starts";
import { findSentenceEnds } from "./find-sentence-ends";

/** `start` and `end` are in the cleaned text, `place` in the original. */
export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
};

const FLAT_LINE = 1200;

/** The natural sentences of running text and list items; headings and labels are none. */
export function splitSentences(clean: CleanText): readonly Sentence[] {
  const vocabulary = collectVocabulary(clean.text);
  return splitSegments({ clean, segments: toSegments(clean, vocabulary), vocabulary });
}

export function splitSegments(input: {
  readonly clean: CleanText;
  readonly segments: readonly Segment[];
  readonly vocabulary: ReadonlySet<string>;
}): readonly Sentence[] {
  const { clean, segments, vocabulary } = input;
  return segments.flatMap((segment) => {
    if (segment.kind === "heading" || (segment.kind === "label" && segment.level !== 0)) return [];
    const text = clean.text.slice(segment.start, segment.end);
    const isFlat = segment.isFlat || text.length > FLAT_LINE;
    const breaks = [
      ...findSentenceEnds(text),
      ...(isFlat ? findBareStarts({ text, vocabulary, isList: false }) : []),
      text.length,
    ].sort((left, right) => left - right);
    return toSentences({ clean, from: segment.start, text, breaks });
  });
}

function toSentences(input: {
  readonly clean: CleanText;
  readonly from: number;
  readonly text: string;
  readonly breaks: readonly number[];
}): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const stop of input.breaks) {
    const raw = input.text.slice(at, stop);
    const content = raw.trim();
    const start = input.from + at + (raw.length - raw.trimStart().length);
    at = stop;
    if (!/\p{L}{2}/u.test(content)) continue;
    const end = start + content.length;
    const place = toPlace(input.clean, start, end);
    sentences.push({ text: squeeze(content), start, end, place });
  }
  return sentences;
}
