import { type Line, toLines } from "../text/to-lines";
import type { Cut } from "./mapped-text";

const SHORTEST_WIDTH = 60;
const LONGEST_WIDTH = 160;
const FEWEST_LINES = 5;
const SHARE = 0.7;
const OWN_LINE = /^(?:[•·▪●○■–—*>#-]\s|\d{1,2}[.)]\s|[a-h]\)\s|at\s)/u;

/**
 * Line breaks that only the page's width made: the next word would not have fitted. A block of at least
 * five lines that mostly breaks so is set running again; a list of short lines never does.
 */
export function findLineWraps(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let block: Line[] = [];
  for (const line of toLines(text)) {
    if (line.end > line.start) block.push(line);
    if (line.end > line.start && line.end < text.length) continue;
    cuts.push(...readBlock(text, block));
    block = [];
  }
  return cuts;
}

function readBlock(text: string, block: readonly Line[]): readonly Cut[] {
  if (block.length < FEWEST_LINES) return [];
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < SHORTEST_WIDTH || width > LONGEST_WIDTH) return [];
  const wraps = block.flatMap((line, index): Cut[] => {
    const next = block[index + 1];
    if (next === undefined) return [];
    const start = text.slice(next.start, Math.min(next.end, next.start + LONGEST_WIDTH));
    const word = /^\S*/u.exec(start)?.[0].length ?? 0;
    const fits = line.end - line.start + 1 + word <= width;
    if (fits || OWN_LINE.test(start)) return [];
    return [{ start: line.end, end: next.start, put: " " }];
  });
  // A word broken by a hyphen is mended afterwards and needs its line break to be seen.
  const isWhole = (cut: Cut) => !/[-‐]/u.test(text.charAt(cut.start - 1));
  return wraps.length >= (block.length - 1) * SHARE ? wraps.filter(isWhole) : [];
}
