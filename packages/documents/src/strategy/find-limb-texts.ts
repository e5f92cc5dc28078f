import type { Found } from "@pejling/contract";
import { type Paper, toFound } from "./paper";
import type { Segment } from "./segment";

export type LimbText = {
  readonly number: number;
  readonly text: Found<string>;
  readonly start: number;
};
type Span = { readonly start: number; readonly end: number; readonly number: number | null };

const INTRODUCTION = /(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås)(?!\p{L})/iu;
const MOST_SEGMENTS = 120;
const AT = /(?:^|[\s,;:])(?:(\d{1,2})[.)]\s)?at\s/gu;

/** Each "at …" of the recommendation, numbered by the paper or else by its order. */
export function findLimbTexts(paper: Paper): readonly LimbText[] {
  const region = findRegion(paper);
  const items = region.filter((segment) => segment.kind === "item" || /^at\s/iu.test(segment.text));
  const atItems = items.filter((segment) => /^at\s/iu.test(segment.text));
  const spans: readonly Span[] =
    atItems.length > 0
      ? atItems.map((segment) => ({ ...segment, number: segment.ordinal }))
      : (introducedItems(region, items) ??
        region.flatMap((segment) => splitRunning(paper, segment)));
  return spans.map((span, index) => {
    const found = toFound(paper, { ...span, rule: "limb" });
    const value = found.value.replace(/(?:[,;.]|,?\s(?:og|samt))+$/u, "");
    const cut = found.value.length - value.length;
    const text = { ...found, value, place: { ...found.place, end: found.place.end - cut } };
    return { number: span.number ?? index + 1, text, start: span.start };
  });
}

/** "Forvaltningen indstiller, at udvalget" followed by items that go on from it. */
function introducedItems(
  region: readonly Segment[],
  items: readonly Segment[],
): readonly Span[] | null {
  if (region[0]?.kind === "item") {
    return items.map((segment) => ({ ...segment, number: segment.ordinal }));
  }
  const at = region.findIndex(
    (segment) => segment.kind === "text" && INTRODUCTION.test(segment.text),
  );
  const introduction = region[at];
  if (introduction === undefined || region[at + 1]?.kind !== "item") return null;
  if (!/(?:at|at\s[^.]{2,60}|:|,)$/u.test(introduction.text)) return null;
  return items.map((segment) => ({ ...segment, number: segment.ordinal }));
}

function findRegion(paper: Paper): readonly Segment[] {
  const label = paper.segments.findIndex((segment) => segment.label === "recommendation");
  const start = label >= 0 ? label : paper.segments.findIndex(isIntroduction);
  if (start < 0) return [];
  const region: Segment[] = [];
  const first = paper.segments[start];
  if (first !== undefined && (first.level === 0 || first.label === null)) region.push(first);
  let hasItems = false;
  for (const segment of paper.segments.slice(start + 1, start + MOST_SEGMENTS)) {
    if (segment.kind === "heading" || (segment.label !== null && segment.kind === "label")) break;
    hasItems ||= segment.kind === "item";
    const isLater = hasItems && segment.kind === "text" && !/^at\s/iu.test(segment.text);
    if (isLater) break;
    region.push(segment);
  }
  return region;
}

function isIntroduction(segment: Segment): boolean {
  return (
    segment.kind === "text" &&
    segment.text.length <= 700 &&
    /^(?:\p{Lu}[\p{L}, -]{2,80}\s)?(?:indstiller|indstilles|anbefaler|det indstilles)[^.]{0,80}?[,:]?(?:\sat(?!\p{L})|[,:]$)/iu.test(
      segment.text,
    )
  );
}

/** Running text: "… indstiller, 1. at …, 2. at …" or one single "at". */
function splitRunning(paper: Paper, segment: Segment): readonly Span[] {
  const text = paper.clean.text.slice(segment.start, segment.end);
  const introduction = INTRODUCTION.exec(text);
  if (introduction === null) return [];
  const matches = [...text.matchAll(AT)].filter((match) => match.index >= introduction.index);
  const numbered = matches.filter((match) => match[1] !== undefined);
  const starts = numbered.length > 0 ? numbered : matches.slice(0, 1);
  return starts.map((match, index) => {
    const next = starts[index + 1];
    const number = match[1] === undefined ? null : Number(match[1]);
    const from = match.index + match[0].length - 3;
    return {
      start: segment.start + from,
      end: segment.start + (next?.index ?? text.length),
      number,
    };
  });
}
