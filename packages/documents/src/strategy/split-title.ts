import type { Found } from "@pejling/contract";
import { findSentenceEnds } from "../sentence/find-sentence-ends";
import { type Paper, toFound } from "./paper";

const COLON = /(?::|\s[–—-])\s+(?=\S)/u;
const LONGEST_TITLE = 90;

/** "Klima: Kommunen styrker …" is a title and an aim; a title alone has no aim. */
export function splitTitle(
  paper: Paper,
  span: { readonly start: number; readonly end: number; readonly rule: string },
): { readonly title: Found<string>; readonly aim: Found<string> | null } {
  const text = paper.clean.text.slice(span.start, span.end);
  const colon = COLON.exec(text);
  if (colon !== null && colon.index > 1 && colon.index <= LONGEST_TITLE) {
    const from = colon.index + colon[0].length;
    if (text.slice(from).trim().split(/\s+/u).length >= 4) {
      const title = toFound(paper, { ...span, end: span.start + colon.index });
      const aim = toFound(paper, { ...span, start: span.start + from, rule: `${span.rule}-aim` });
      return { title, aim };
    }
  }
  const stop = findSentenceEnds(text)[0] ?? text.length;
  const end = span.start + stop;
  const raw = text.slice(0, stop).replace(/[.;,:]\s*$/u, "");
  if (stop >= text.trimEnd().length) {
    return { title: toFound(paper, { ...span, end: span.start + raw.length }), aim: null };
  }
  const title = toFound(paper, { ...span, end: span.start + raw.length });
  const aim = toFound(paper, { ...span, start: end, rule: `${span.rule}-aim` });
  return { title, aim };
}
