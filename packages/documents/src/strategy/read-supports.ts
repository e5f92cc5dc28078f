import type { Found } from "@pejling/contract";
import { type Paper, placeOf } from "./paper";

const VERB = /(?:understøtte|støtte|bidrage|knytte|hænge(?:r)? sammen med|relatere|kobles? til)/iu;
const NUMBERS =
  /(?<!\p{L})tema(?:et|er|erne)?\s(\d{1,2}(?:(?:\s?[-–]\s?|,\s?|\sog\s|\ssamt\s)\d{1,2}(?!\s?\.\d))*)/giu;

/** The themes a landmark says it supports, from the sentences of its stretches that say so. */
export function readSupports(
  paper: Paper,
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Found<number>[] {
  const found = new Map<number, Found<number>>();
  const sentences = paper.sentences.filter(
    (sentence) =>
      VERB.test(sentence.text) &&
      spans.some((span) => sentence.start >= span.start && sentence.end <= span.end),
  );
  for (const sentence of sentences) {
    const text = paper.clean.text.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(NUMBERS)) {
      const start = sentence.start + match.index;
      const place = placeOf(paper, start, start + match[0].length);
      for (const value of toNumbers(match[1] ?? "")) {
        if (!found.has(value)) found.set(value, { value, place, rule: "supports-sentence" });
      }
    }
  }
  return [...found.values()].sort((left, right) => left.value - right.value);
}

function toNumbers(text: string): readonly number[] {
  const range = /^(\d{1,2})\s?[-–]\s?(\d{1,2})$/u.exec(text);
  if (range === null) return (text.match(/\d{1,2}/gu) ?? []).map(Number);
  const from = Number(range[1]);
  const to = Number(range[2]);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
