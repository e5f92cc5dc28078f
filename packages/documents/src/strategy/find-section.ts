import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";

export type Section = { readonly first: number; readonly last: number };

const ENDS = new Set(["end", "recommendation", "decision", "themes", "landmarks", "vision"]);

/** Indexes of the segments under an entry's heading, up to the next heading of its rank or another entry. */
export function findSection(input: {
  readonly paper: Paper;
  readonly entry: NumberedEntry;
  readonly entries: readonly NumberedEntry[];
}): Section | null {
  const { paper, entry } = input;
  if (entry.headingAt === null) return null;
  const heading = paper.segments[entry.headingAt];
  if (heading === undefined) return null;
  const others = new Set(input.entries.map((other) => other.headingAt));
  let last = entry.headingAt;
  for (let at = entry.headingAt + 1; at < paper.segments.length; at++) {
    const segment = paper.segments[at];
    if (segment === undefined || others.has(at)) break;
    if (segment.kind === "heading" && segment.word !== null && segment.word === heading.word) break;
    if (segment.word === "pejlemærke") break;
    const isRanked = segment.level !== null && segment.level > 0 && heading.level !== null;
    if (isRanked && (segment.level ?? 0) <= (heading.level ?? 0)) break;
    if (segment.label !== null && ENDS.has(segment.label)) break;
    last = at;
  }
  return { first: entry.headingAt + 1, last };
}
