import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";
import type { Segment } from "./segment";
import { splitTitle } from "./split-title";

const MOST_ENTRIES = 60;

/** Entries that have a heading of their own: "Tema 2: Data", also with the title on the next line. */
export function collectHeadings(paper: Paper, word: string): readonly NumberedEntry[] {
  const entries: NumberedEntry[] = [];
  const parents = findParents(paper, word);
  for (const [index, segment] of paper.segments.entries()) {
    if (segment.kind !== "heading" || segment.word !== word) continue;
    const titled = segment.text === "" ? paper.segments[index + 1] : segment;
    if (titled === undefined || (titled !== segment && !isTitle(titled))) continue;
    const { start, end } = titled;
    const split = splitTitle(paper, { start, end, rule: `heading-${word}` });
    const headingAt = titled === segment ? index : index + 1;
    const group = toGroup({ paper, parents, index });
    const entry = { number: segment.ordinal, ...split, group, headingAt, itemAt: null };
    const known = entries.findIndex((other) => isSame(other, entry));
    if (known < 0) entries.push(entry);
    else if (isEmptySection(paper, entries[known]?.headingAt ?? 0)) entries[known] = entry;
    if (entries.length >= MOST_ENTRIES) break;
  }
  return entries;
}

function isTitle(segment: Segment): boolean {
  if (segment.kind === "label" || segment.kind === "item" || segment.word !== null) return false;
  return segment.text.length <= 110 && !/[.:;]$/u.test(segment.text);
}

function isSame(left: NumberedEntry, right: NumberedEntry): boolean {
  if (left.number !== null || right.number !== null) return left.number === right.number;
  return left.title.value.toLowerCase() === right.title.value.toLowerCase();
}

function isEmptySection(paper: Paper, headingAt: number): boolean {
  const next = paper.segments[headingAt + 1];
  return next === undefined || next.kind === "heading";
}

/** For each heading of the family, the heading one rank above it, where the paper states ranks. */
function findParents(paper: Paper, word: string): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  const latest: number[] = [];
  paper.segments.forEach((segment, index) => {
    const level = segment.level ?? 0;
    if (level === 0 || (segment.kind !== "heading" && segment.kind !== "label")) return;
    latest.length = Math.min(latest.length, level);
    const parent = latest.findLast((at) => at >= 0);
    if (segment.word === word && parent !== undefined) parents.set(index, parent);
    while (latest.length < level) latest.push(-1);
    latest[level] = index;
  });
  return parents;
}

/** Entries under more than one such heading are sorted into groups by them. */
function toGroup(input: {
  readonly paper: Paper;
  readonly parents: ReadonlyMap<number, number>;
  readonly index: number;
}): NumberedEntry["group"] {
  const parent = input.paper.segments[input.parents.get(input.index) ?? -1];
  if (parent === undefined || new Set(input.parents.values()).size < 2) return null;
  const { start, end } = parent;
  return splitTitle(input.paper, { start, end, rule: "group-heading" }).title;
}
