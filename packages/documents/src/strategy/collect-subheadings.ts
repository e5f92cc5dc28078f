import type { NumberedEntry } from "./numbered-entry";
import type { Paper } from "./paper";
import { splitTitle } from "./split-title";

/** Headings one level under "Temaer" or "Fokusområder" are the themes, where the paper states levels. */
export function collectSubheadings(paper: Paper): readonly NumberedEntry[] {
  const at = paper.segments.findIndex(
    (segment) => segment.label === "themes" && segment.level !== null,
  );
  const level = paper.segments[at]?.level ?? 0;
  if (at < 0 || level === 0) return [];
  const entries: NumberedEntry[] = [];
  for (let index = at + 1; index < paper.segments.length; index++) {
    const segment = paper.segments[index];
    if (segment === undefined) break;
    const isRanked = segment.level !== null && segment.level > 0;
    if (isRanked && (segment.level ?? 0) <= level) break;
    if (segment.kind !== "heading" || segment.level !== level + 1) continue;
    const { start, end } = segment;
    const split = splitTitle(paper, { start, end, rule: "subheading" });
    entries.push({ number: null, ...split, group: null, headingAt: index, itemAt: null });
  }
  return entries.length >= 2 ? entries : [];
}
