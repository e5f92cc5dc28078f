import type { Found } from "@pejling/contract";
import { findSentenceEnds } from "../sentence/find-sentence-ends";
import type { LabelKey } from "./label-words";
import type { NumberedEntry } from "./numbered-entry";
import { type Paper, toFound } from "./paper";
import type { Segment } from "./segment";
import { splitTitle } from "./split-title";

type NamedList = {
  readonly items: readonly number[];
  readonly leadIn: Found<string> | null;
};

export type ListRule = {
  readonly leadIn: RegExp;
  readonly label: LabelKey;
  readonly rule: string;
};

const MOST_ITEMS = 40;
const MOST_LISTS = 200;
const OTHERS =
  /(?:tidligere|hidtidige|forrige|redegørels|andre kommuner|fælleskommunal|fællesoffentlig|regeringen|\bKL)/iu;

/**
 * Entries named in a list after "De fire temaer er:" or under a heading "Temaer". Lists whose numbers go
 * on from one another are one set in several groups, each named by its own lead-in.
 */
export function collectLists(paper: Paper, rule: ListRule): readonly NumberedEntry[] {
  const lists = findLists(paper, rule);
  const sets: NamedList[][] = [];
  for (const list of lists) {
    const last = sets.at(-1);
    if (last !== undefined && continues(paper, last, list)) last.push(list);
    else sets.push([list]);
  }
  const best = sets.toSorted((left, right) => countItems(right) - countItems(left))[0] ?? [];
  return best.flatMap((list) =>
    list.items.flatMap((at) => {
      const segment = paper.segments[at];
      if (segment === undefined) return [];
      const split = splitTitle(paper, { start: segment.start, end: segment.end, rule: rule.rule });
      const group = best.length > 1 ? list.leadIn : null;
      return [{ number: segment.ordinal, ...split, group, headingAt: null, itemAt: at }];
    }),
  );
}

function findLists(paper: Paper, rule: ListRule): readonly NamedList[] {
  const lists: NamedList[] = [];
  paper.segments.forEach((segment, index) => {
    const previous = paper.segments[index - 1];
    if (
      lists.length >= MOST_LISTS ||
      segment.kind !== "item" ||
      previous === undefined ||
      previous.kind === "item"
    )
      return;
    const leadIn = toLeadIn({ paper, previous, before: paper.segments[index - 2], rule });
    if (leadIn === undefined) return;
    const items: number[] = [];
    for (let at = index; paper.segments[at]?.kind === "item"; at++) items.push(at);
    if (items.length >= 2 && items.length <= MOST_ITEMS) lists.push({ items, leadIn });
  });
  return lists;
}

/** undefined: this list is about something else; null: a label announces it. */
function toLeadIn(input: {
  readonly paper: Paper;
  readonly previous: Segment;
  readonly before: Segment | undefined;
  readonly rule: ListRule;
}): Found<string> | null | undefined {
  const { paper, previous, rule } = input;
  if (previous.kind === "label") return previous.label === rule.label ? null : undefined;
  if (previous.kind !== "text" && previous.word !== null) return undefined;
  const text = paper.clean.text.slice(previous.start, previous.end);
  const ends = findSentenceEnds(text).filter((end) => end < text.trimEnd().length);
  const start = previous.start + (ends.at(-1) ?? 0);
  const last = text.slice(ends.at(-1) ?? 0);
  const underLabel = input.before?.kind === "label" && input.before.label === rule.label;
  if (OTHERS.test(last) || !(underLabel || (rule.leadIn.test(last) && /:\s*$/u.test(last)))) {
    return undefined;
  }
  const end = previous.start + text.replace(/[:.\s]+$/u, "").length;
  return toFound(paper, { start, end, rule: "group-lead-in" });
}

function continues(paper: Paper, set: readonly NamedList[], list: NamedList): boolean {
  const last = paper.segments[set.at(-1)?.items.at(-1) ?? -1]?.ordinal ?? null;
  const first = paper.segments[list.items[0] ?? -1]?.ordinal ?? null;
  return last !== null && first === last + 1;
}

function countItems(set: readonly NamedList[]): number {
  return set.reduce((sum, list) => sum + list.items.length, 0);
}
