import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";

/**
 * One entry per number (or title): the heading's wording counts before the contents', the contents' before
 * the list's; aim and group come from whichever states them.
 */
export function mergeEntries(input: {
  readonly paper: Paper;
  readonly headings: readonly NumberedEntry[];
  readonly contents: readonly NumberedEntry[];
  readonly lists: readonly NumberedEntry[];
}): readonly NumberedEntry[] {
  const merged: NumberedEntry[] = [];
  const named = [...input.headings, ...input.contents];
  const isListed = named.every((entry) => input.lists.some((listed) => isSame(listed, entry)));
  const lists =
    named.length < 2 || isListed
      ? input.lists
      : input.lists.filter((listed) => named.some((entry) => isSame(entry, listed)));
  for (const entry of [...input.headings, ...input.contents, ...lists]) {
    const at = merged.findIndex((other) => isSame(other, entry));
    const known = merged[at];
    if (known === undefined) merged.push(entry);
    else merged[at] = combine(known, entry);
  }
  return merged
    .map((entry) => (entry.headingAt === null ? withHeading(input.paper, entry) : entry))
    .toSorted((left, right) => (left.number ?? 0) - (right.number ?? 0));
}

function isSame(left: NumberedEntry, right: NumberedEntry): boolean {
  if (left.number !== null && right.number !== null) return left.number === right.number;
  return normalise(left.title.value) === normalise(right.title.value);
}

function combine(known: NumberedEntry, entry: NumberedEntry): NumberedEntry {
  return {
    number: known.number ?? entry.number,
    title: known.title,
    aim: known.aim ?? entry.aim,
    group: known.group ?? entry.group,
    headingAt: known.headingAt ?? entry.headingAt,
    itemAt: known.itemAt ?? entry.itemAt,
  };
}

/** A listed entry may have its section under a plain heading with the same words. */
function withHeading(paper: Paper, entry: NumberedEntry): NumberedEntry {
  const wanted = normalise(entry.title.value);
  const headingAt = paper.segments.findLastIndex(
    (segment) => segment.kind === "heading" && normalise(segment.text) === wanted,
  );
  return headingAt < 0 ? entry : { ...entry, headingAt };
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
