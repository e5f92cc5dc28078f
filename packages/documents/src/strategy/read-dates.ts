import type { StrategyProposal } from "@pejling/contract";
import { findDateMentions } from "./find-date-mentions";
import { judgeCertainty } from "./judge-certainty";
import { type Paper, placeOf, toFound } from "./paper";

type DateFinding = StrategyProposal["dates"][number];
type Span = { readonly start: number; readonly end: number };

const DIGITS = /\d{4}/u;
const LONGEST_WHAT = 400;

/** Dates with what they are about (the sentence they stand in) and how certain they are. */
export function readDates(paper: Paper): readonly DateFinding[] {
  const paperDate = findPaperDate(paper);
  const seen = new Set<string>();
  return toSpans(paper).flatMap((span) => {
    const text = paper.clean.text.slice(span.start, span.end);
    if (!DIGITS.test(text)) return [];
    return findDateMentions(text).flatMap((mention): DateFinding[] => {
      const what = toFound(paper, { ...shorten(span, mention), rule: "date" }).value;
      const certainty = judgeCertainty({ sentence: text, mention, paperDate });
      const key = `${mention.date} ${what}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const place = placeOf(paper, span.start + mention.start, span.start + mention.end);
      return [{ value: { date: mention.date, what, certainty }, place, rule: "date" }];
    });
  });
}

function toSpans(paper: Paper): readonly Span[] {
  const heads = paper.segments.filter(
    (segment) => segment.kind === "heading" || segment.kind === "label",
  );
  const lines = heads.filter((head) => !(head.kind === "label" && head.level === 0));
  return [...paper.sentences, ...lines].toSorted((left, right) => left.start - right.start);
}

function shorten(span: Span, mention: { readonly start: number; readonly end: number }): Span {
  if (span.end - span.start <= LONGEST_WHAT) return span;
  const start = Math.max(span.start, span.start + mention.start - LONGEST_WHAT / 2);
  return { start, end: Math.min(span.end, start + LONGEST_WHAT) };
}

/** The day of the meeting that decided the paper, from the heading of its decision. */
function findPaperDate(paper: Paper): string | null {
  const decision = paper.segments.findLast((segment) => segment.label === "decision");
  if (decision === undefined) return null;
  const days = findDateMentions(paper.clean.text.slice(decision.start, decision.end + 200));
  return days.find((mention) => mention.date.length === 10)?.date ?? null;
}
