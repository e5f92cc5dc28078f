import { type Line, toLines } from "../text/to-lines";

export type RelatedLinks = { readonly start: number; readonly end: number; readonly count: number };

const MARKER =
  /^(?:transkript(?:ion)?|transskription|transcript|dokumentets tekst|fuld tekst)\s*:?$/iu;
const HEADING =
  /^(?:relaterede? (?:dokumenter|artikler|indhold|sider|links|emner)|lignende dokumenter|andre dokumenter|læs også|se også|relevante links)\s*:?$/iu;
const LONGEST_LINK = 220;
const MARKER_WITHIN = 2000;

/**
 * The link list a host page puts around a paper. Either everything before a marker line such as
 * "Transkript:", or a block of short title lines under a heading such as "Relaterede dokumenter".
 */
export function findRelatedLinks(text: string): readonly RelatedLinks[] {
  const lines = toLines(text);
  const heading = lines.findIndex((line) => HEADING.test(read(text, line)));
  const marker = findMarker(text, lines, heading);
  if (marker >= 0) {
    const first = heading >= 0 && heading < marker ? heading + 1 : 0;
    const count = countFilled(text, lines.slice(first, marker));
    return [{ start: 0, end: lines[marker]?.end ?? 0, count }];
  }
  return heading < 0 ? [] : findBlocks(text, lines);
}

function findMarker(text: string, lines: readonly Line[], heading: number): number {
  const within = heading >= 0 ? MARKER_WITHIN : 60;
  const at = lines.slice(0, within).findIndex((line) => MARKER.test(read(text, line)));
  if (at < 0) return -1;
  const before = lines.slice(0, at);
  return before.every((line) => line.end - line.start <= 2 * LONGEST_LINK) ? at : -1;
}

function findBlocks(text: string, lines: readonly Line[]): readonly RelatedLinks[] {
  return lines.flatMap((line, index) => {
    if (!HEADING.test(read(text, line))) return [];
    let last = index;
    let count = 0;
    for (let next = index + 1; next < lines.length; next++) {
      const content = read(text, lines[next] ?? line);
      if (content === "") continue;
      if (!isLinkTitle(content)) break;
      last = next;
      count++;
    }
    return count < 3 ? [] : [{ start: line.start, end: lines[last]?.end ?? line.end, count }];
  });
}

function isLinkTitle(content: string): boolean {
  if (content.length > LONGEST_LINK || content.startsWith("#")) return false;
  return !/[.:;]$/u.test(content) && !/^\d+(?:\.\d+)*[.)]?\s/u.test(content);
}

function countFilled(text: string, lines: readonly Line[]): number {
  return lines.filter((line) => read(text, line) !== "").length;
}

function read(text: string, line: Line): string {
  return line.end - line.start > 4 * LONGEST_LINK
    ? text.slice(line.start, line.end)
    : text.slice(line.start, line.end).trim();
}
