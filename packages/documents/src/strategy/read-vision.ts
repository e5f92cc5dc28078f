import type { Found } from "@pejling/contract";
import { type Paper, toFound } from "./paper";
import type { Segment } from "./segment";

const QUOTED = /(?<!\p{L})visionen?(?!\p{L})[^."“”„«»]{0,60}?["“”„»«]([^"“”„«»]{5,400})["“”«»]/iu;
const FOLLOWS =
  /(?<!\p{L})visionen?(?: for [^.:]{1,60})? (?:er som følger|lyder(?: således)?|er følgende|er)\s?:\s*/iu;
const SENTENCE =
  /(?<!\p{L})(?:vores vision|visionen|kommunens vision|\p{L}+s (?:digitale )?vision)(?: for [^.:,]{1,60}| med [^.:,]{1,60})? er,?\s(?:at\s)?(?=[\p{L}])/iu;
const NO_VISION_SENTENCE =
  /er,?\s(?:at\s)?(?:blevet|udarbejdet|vedtaget|beskrevet|formuleret|omsat|også|derfor|en del|et led|udtryk|fælles for|nedbrudt)/iu;
const LONGEST = 900;

/** The vision in the paper's own words: quoted, announced, said outright, or the first paragraph under its heading. */
export function readVision(paper: Paper): Found<string> | null {
  return findQuoted(paper) ?? findAnnounced(paper) ?? findUnderHeading(paper) ?? findSaid(paper);
}

function running(paper: Paper): readonly Segment[] {
  return paper.segments.filter((segment) => segment.kind === "text" || segment.kind === "item");
}

function findQuoted(paper: Paper): Found<string> | null {
  for (const segment of running(paper)) {
    const text = paper.clean.text.slice(segment.start, segment.end);
    const match = QUOTED.exec(text);
    if (match === null) continue;
    const quoted = match[1] ?? "";
    const start = segment.start + match.index + match[0].length - quoted.length - 1;
    return toFound(paper, { start, end: start + quoted.length, rule: "vision-quoted" });
  }
  return null;
}

function findAnnounced(paper: Paper): Found<string> | null {
  for (const segment of running(paper)) {
    const text = paper.clean.text.slice(segment.start, segment.end);
    const match = FOLLOWS.exec(text);
    if (match === null) continue;
    const start = segment.start + match.index + match[0].length;
    if (start < segment.end)
      return shorten(paper, { start, end: segment.end, rule: "vision-announced" });
    const next = paper.segments[paper.segments.indexOf(segment) + 1];
    if (next?.kind === "text")
      return shorten(paper, { start: next.start, end: next.end, rule: "vision-announced" });
  }
  return null;
}

function findUnderHeading(paper: Paper): Found<string> | null {
  const at = paper.segments.findIndex((segment) => segment.label === "vision");
  const label = paper.segments[at];
  if (label === undefined) return null;
  if (label.level === 0)
    return shorten(paper, { start: label.start, end: label.end, rule: "vision-label" });
  const first = paper.segments[at + 1];
  if (first === undefined || first.kind === "label") return null;
  const said = first.kind === "text" ? findSaidIn(paper, first) : null;
  if (said !== null) return said;
  if (first.kind === "heading" && (first.level !== null || first.word !== null)) return null;
  const isList = first.text.endsWith(":") || first.kind === "item";
  const end = isList ? findListEnd(paper, at + 1) : first.end;
  return shorten(paper, { start: first.start, end, rule: "vision-heading" });
}

function findListEnd(paper: Paper, at: number): number {
  let index = at;
  while (paper.segments[index + 1]?.kind === "item") index++;
  return paper.segments[index]?.end ?? 0;
}

function findSaid(paper: Paper): Found<string> | null {
  return findSaidIn(paper, { start: 0, end: paper.clean.text.length });
}

function findSaidIn(
  paper: Paper,
  span: { readonly start: number; readonly end: number },
): Found<string> | null {
  for (const sentence of paper.sentences) {
    if (sentence.start < span.start || sentence.end > span.end) continue;
    const text = paper.clean.text.slice(sentence.start, sentence.end);
    const match = SENTENCE.exec(text);
    if (match === null || NO_VISION_SENTENCE.test(text.slice(match.index))) continue;
    const start = sentence.start + match.index + match[0].length;
    return toFound(paper, { start, end: sentence.end, rule: "vision-sentence" });
  }
  return null;
}

/** A long section is cut after the last sentence that fits. */
function shorten(
  paper: Paper,
  span: { readonly start: number; readonly end: number; readonly rule: string },
): Found<string> {
  if (span.end - span.start <= LONGEST) return toFound(paper, span);
  const last = paper.sentences.findLast(
    (sentence) => sentence.start >= span.start && sentence.end <= span.start + LONGEST,
  );
  return toFound(paper, { ...span, end: last?.end ?? span.start + LONGEST });
}
