import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";
import type { Segment } from "./segment";
import { splitTitle } from "./split-title";

/** Entries that have a heading of their own: "Tema 2: Data", also with the title on the next line. */
export function collectHeadings(paper: Paper, word: string): readonly NumberedEntry[] {
  const entries: NumberedEntry[] = [];
  paper.segments.forEach((segment, index) => {
    if (segment.kind !== "heading" || segment.word !== word) return;
    const titled = segment.text === "" ? paper.segments[index + 1] : segment;
    if (titled === undefined || (titled !== segment && !isTitle(titled))) return;
    const { start, end } = titled;
    const split = splitTitle(paper, { start, end, rule: `heading-${word}` });
    const headingAt = titled === segment ? index : index + 1;
    const entry = {
      number: segment.ordinal,
      ...split,
      group: findGroup(paper, index),
      headingAt,
      itemAt: null,
    };
    const known = entries.findIndex((other) => isSame(other, entry));
    if (known < 0) entries.push(entry);
    else if (isEmptySection(paper, entries[known]?.headingAt ?? 0)) entries[known] = entry;
  });
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

/** The heading above, when the paper states levels and sorts its entries under more than one such heading. */
function findGroup(paper: Paper, index: number): NumberedEntry["group"] {
  const level = paper.segments[index]?.level ?? null;
  if (level === null || level < 2) return null;
  const word = paper.segments[index]?.word ?? null;
  const parents = new Set(
    paper.segments.flatMap((segment, at) =>
      segment.word === word && segment.level === level ? [findParent(paper, at, level)] : [],
    ),
  );
  const parent = findParent(paper, index, level);
  const segment = paper.segments[parent];
  if (parents.size < 2 || segment === undefined) return null;
  const { title } = splitTitle(paper, {
    start: segment.start,
    end: segment.end,
    rule: "group-heading",
  });
  return title;
}

function findParent(paper: Paper, index: number, level: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const segment = paper.segments[at];
    const isHeading = segment?.kind === "heading" || segment?.kind === "label";
    if (isHeading && segment.level !== null && segment.level > 0 && segment.level < level)
      return at;
  }
  return -1;
}
