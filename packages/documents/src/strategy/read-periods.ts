import type { Found, StrategyProposal } from "@pejling/contract";
import { type Paper, placeOf, toFound } from "./paper";
import type { Segment } from "./segment";

type Period = StrategyProposal["periods"][number];
type Span = { readonly start: number; readonly end: number };

const RANGE =
  /(?<![\d./-])((?:19|20)\d{2})(\s?[-–—−]\s?|\s?\/\s?|\s(?:til|til og med|t\.o\.m\.|og frem til)\s)((?:19|20)\d{2}|\d{2})(?![\d-]|[./]\d)/gu;
const BARE_RANGE = /(?<![\d./-])((?:19|20)\d{2})\s((?:19|20)\d{2})(?![\d/-]|\.\d)/gu;
const UNTIL =
  /(?<!\p{L})(?:frem (?:i?mod|til)|hen mod|på vej mod|til og med|til udgangen af|til|mod)\s((?:19|20)\d{2})(?![\d/-]|\.\d)/giu;
const YEARS_AHEAD =
  /(?<![\p{L}\d])(?:\d{1,2}|et|to|tre|fire|fem|seks|otte|ti)[\s-](?:år frem|årig(?:e|t)?\s(?:\p{Ll}+\s){0,2}\p{Ll}*(?:strategi|plan|periode)\p{Ll}*)|de (?:næste|kommende) (?:\d{1,2}|to|tre|fire|fem|seks|otte|ti) år(?!\p{L})/giu;
const ABOUT_PERIOD =
  /(?:(?<!\p{L})periode|strategiperiode|gælder|gældende|løber|strækker sig|dækker|strategien?|planen|politikken|visionen|ambition|målene?)/iu;
const OF_OTHERS =
  /(?:erstatter|afløser|tidligere|hidtidige|forrige|udløb|fællesoffentlig|fælleskommunal|regeringen|(?<!\p{L})KL(?!\p{L})|puljer?ne|budgetforlig|økonomiaftale|befolkning|siden)/iu;
const COVER = 10;

/** Every statement of the period the paper is meant for, also when they contradict one another. */
export function readPeriods(paper: Paper, title: Found<string> | null): readonly Period[] {
  const cover = findCover(paper, title);
  const inCover = cover.flatMap((segment) => [
    ...findRanges({ paper, span: segment, pattern: RANGE, rule: "range-on-cover" }),
    ...(title === null
      ? []
      : findRanges({ paper, span: segment, pattern: BARE_RANGE, rule: "years-in-title" })),
    ...findUntil(paper, segment, "until-on-cover"),
  ]);
  const coverEnd = cover.at(-1)?.end ?? 0;
  const inText = paper.sentences
    .filter(
      (sentence) =>
        sentence.start >= coverEnd || !cover.some((line) => line.start === sentence.start),
    )
    .flatMap((sentence) => readSentence(paper, sentence, sentence.text));
  return dedupe([...inCover, ...inText]);
}

/** The short lines the paper opens with, down to its first list. */
function findCover(paper: Paper, title: Found<string> | null): readonly Segment[] {
  const first = paper.segments.slice(0, COVER);
  const titleAt = title?.place.start ?? 0;
  const list = first.findIndex(
    (segment) => segment.kind === "item" && (paper.clean.offsets[segment.start] ?? 0) > titleAt,
  );
  return first
    .slice(0, list < 0 ? COVER : list)
    .filter((segment) => segment.text.length <= 260 && !/[.!?]$/u.test(segment.text));
}

function readSentence(paper: Paper, span: Span, text: string): readonly Period[] {
  if (!/\d{4}|år/u.test(text) || OF_OTHERS.test(text)) return [];
  const isAbout = ABOUT_PERIOD.test(text);
  return [
    ...(isAbout ? findRanges({ paper, span, pattern: RANGE, rule: "range-in-sentence" }) : []),
    ...(isAbout ? findUntil(paper, span, "until-in-sentence") : []),
    ...findDurations(paper, span),
  ];
}

function findRanges(input: {
  readonly paper: Paper;
  readonly span: Span;
  readonly pattern: RegExp;
  readonly rule: string;
}): readonly Period[] {
  const text = input.paper.clean.text.slice(input.span.start, input.span.end);
  return [...text.matchAll(input.pattern)].flatMap((match) => {
    const from = Number(match[1]);
    const last = match[3] ?? match[2] ?? "";
    const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last);
    if (to <= from || to - from > 20) return [];
    return [toPeriod({ ...input, match, from, to })];
  });
}

function findUntil(paper: Paper, span: Span, rule: string): readonly Period[] {
  const text = paper.clean.text.slice(span.start, span.end);
  return [...text.matchAll(UNTIL)].flatMap((match) => {
    const isRangeEnd = /\d{4}\s$/u.test(text.slice(Math.max(0, match.index - 5), match.index));
    const isBudget = /(?:budget|forslag|notat)\S*\s$/iu.test(
      text.slice(Math.max(0, match.index - 20), match.index),
    );
    if (isRangeEnd || isBudget) return [];
    return [toPeriod({ paper, span, match, rule, from: null, to: Number(match[1]) })];
  });
}

function findDurations(paper: Paper, span: Span): readonly Period[] {
  const text = paper.clean.text.slice(span.start, span.end);
  return [...text.matchAll(YEARS_AHEAD)].map((match) =>
    toPeriod({ paper, span, match, rule: "duration", from: null, to: null }),
  );
}

function toPeriod(input: {
  readonly paper: Paper;
  readonly span: Span;
  readonly match: RegExpExecArray;
  readonly rule: string;
  readonly from: number | null;
  readonly to: number | null;
}): Period {
  const start = input.span.start + input.match.index;
  const end = start + input.match[0].length;
  const text = toFound(input.paper, { start, end, rule: input.rule }).value;
  const value = { text, from: input.from, to: input.to };
  return { value, place: placeOf(input.paper, start, end), rule: input.rule };
}

/** The same years said again are no new statement. */
function dedupe(periods: readonly Period[]): readonly Period[] {
  const seen = new Set<string>();
  return periods.filter(({ value }) => {
    const { from, to, text } = value;
    const key = from === null && to === null ? text.toLowerCase() : `${from} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
