import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";
import { toStructuralHeading } from "./structural-heading";

/** Entries the table of contents names, for papers whose text breaks off before their section. */
export function collectContents(paper: Paper, word: string): readonly NumberedEntry[] {
  return paper.clean.contents.flatMap((entry) => {
    const heading = toStructuralHeading(entry.title);
    if (heading === null || heading.word !== word || heading.title === "") return [];
    const place = { start: entry.end - heading.title.length, end: entry.end };
    const raw = paper.original.slice(entry.start, entry.end);
    const tail = raw.length - raw.trimEnd().length;
    const title = {
      value: heading.title,
      place: { start: Math.max(entry.start, place.start - tail), end: place.end - tail },
      rule: `contents-${word}`,
    };
    return [
      { number: heading.ordinal, title, aim: null, group: null, headingAt: null, itemAt: null },
    ];
  });
}
