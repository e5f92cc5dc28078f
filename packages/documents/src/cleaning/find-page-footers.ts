import { type Line, toLines } from "../text/to-lines";
import { findNumberChain } from "./find-number-chain";
import { type LineTail, toLineTail } from "./line-tail";

export type PageFooter = {
  readonly start: number;
  readonly end: number;
  /** A bare page number is counted apart from a footer with words. */
  readonly kind: "footer" | "pageNumber";
};

const MOST_LINES = 60_000;
const LONGEST_TAIL = 12;
const STRUCTURE =
  /^(?:strategiske?|tværgående|temae?t?|hovedtema|fokusområde|indsatsområde|indsats|initiativ|mål|delmål|pejlemærke|princip|spor|bilag|punkt|pkt\.?|kapitel|afsnit|fase|trin|niveau|nr\.?|kl\.?|uge|boks|figur|tabel|ad)[:,]?$/iu;
const SMALL_WORD = /^(?:og|om|i|til|de|på|for|under|af|med|ved)$/iu;
const STRONG =
  /^(?:side|page|s\.|j\.?|jnr\.?|journalnr\.?|sag:?|sagsnr\.?:?|sagsnummer:?|dok\.?nr\.?:?)$/iu;
const EXPLICIT =
  /^\s{0,80}(?:side|page)\s{1,3}\d{1,3}(?:\s{0,3}(?:af|of|\/)\s{0,3}\d{1,3})?\s{0,80}$/iu;

/**
 * Footers and headers are told by repetition: the same end of a line on several pages whose only change is
 * a page number that rises by one to four. A footer has words or a case number in it ("J. nr. … 13 Sag: …",
 * "Side 3 af 12"); a number standing alone where a page ends is a page number.
 */
export function findPageFooters(text: string): readonly PageFooter[] {
  const lines = toLines(text).filter((line) => line.end > line.start);
  if (lines.length > MOST_LINES) return [];
  const found = new Map<number, PageFooter>();
  const tails = lines.map((line) => toLineTail(text, line, LONGEST_TAIL));
  for (let size = LONGEST_TAIL; size >= 1; size--) {
    for (const group of groupTails({ tails, size, found }))
      markGroup({ group, tails, size, found });
  }
  lines.forEach((line, index) => {
    if (found.has(index) || line.end - line.start > 200) return;
    const content = text.slice(line.start, line.end);
    if (EXPLICIT.test(content)) found.set(index, { ...line, kind: "footer" });
  });
  markRunningHeads({ text, lines, found });
  return [...found.values()].sort((left, right) => left.start - right.start);
}

function isStructure(word: string): boolean {
  return STRUCTURE.test(word) || SMALL_WORD.test(word);
}

function groupTails(input: {
  readonly tails: readonly LineTail[];
  readonly size: number;
  readonly found: ReadonlyMap<number, PageFooter>;
}): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  input.tails.forEach((tail, index) => {
    if (input.found.has(index) || tail.tokens.length < input.size) return;
    const tokens = tail.tokens.slice(-input.size);
    if (!tokens.some((token) => token.number !== null)) return;
    const key = tokens.map((token) => token.shape).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return [...groups.values()].filter((group) => group.length >= 2);
}

function markGroup(input: {
  readonly group: readonly number[];
  readonly tails: readonly LineTail[];
  readonly size: number;
  readonly found: Map<number, PageFooter>;
}): void {
  const { tails, size, found } = input;
  const tokensOf = (index: number) => tails[index]?.tokens.slice(-size) ?? [];
  const sample = tokensOf(input.group[0] ?? 0);
  const words = sample.filter((token) => token.number === null).map((token) => token.text);
  const isBare = words.length === 0;
  const isStrong = words.some((word) => STRONG.test(word));
  if (!isBare && !isStrong && words.every(isStructure)) return;

  const column = findMovingColumn(input.group.map((index) => tokensOf(index).map((t) => t.number)));
  if (column === null) return;
  const members = isBare ? input.group.filter((index) => isAtPageEnd(tails[index])) : input.group;
  const chain = findNumberChain(
    members.map((index) => ({ index, number: tokensOf(index)[column]?.number ?? -1 })),
  );
  if (chain.length < (isStrong ? 2 : 3)) return;
  if (isBare && !isSpread(chain.map((index) => tails[index]?.line.end ?? 0))) return;
  for (const index of chain) {
    const start = tokensOf(index)[0]?.start ?? 0;
    const end = tails[index]?.line.end ?? start;
    found.set(index, { start, end, kind: isBare ? "pageNumber" : "footer" });
  }
}

/** The one place among the numbers that changes from line to line; null when none or several do. */
function findMovingColumn(rows: readonly (readonly (number | null)[])[]): number | null {
  const [first] = rows;
  if (first === undefined) return null;
  const moving = first.flatMap((number, column) =>
    number !== null && rows.some((row) => row[column] !== number) ? [column] : [],
  );
  const [only] = moving;
  return moving.length === 1 && only !== undefined ? only : null;
}

function isAtPageEnd(tail: LineTail | undefined): boolean {
  const before = tail?.tokens.at(-2);
  return before === undefined || !STRUCTURE.test(before.text);
}

function isSpread(ends: readonly number[]): boolean {
  const first = ends[0] ?? 0;
  const last = ends.at(-1) ?? first;
  return (last - first) / Math.max(1, ends.length - 1) >= 300;
}

/** A short line repeated beside the footers is the page's running head. */
function markRunningHeads(input: {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly found: Map<number, PageFooter>;
}): void {
  const { text, lines, found } = input;
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (index === 0 || found.has(index) || line.end - line.start > 120) return;
    const content = text.slice(line.start, line.end).trim();
    if (content.length < 6 || !/^[\p{Lu}\d].*[^.!?:,;-]$/u.test(content)) return;
    const known = places.get(content);
    if (known === undefined) places.set(content, [index]);
    else known.push(index);
  });
  const isBreak = (index: number) => found.has(index);
  const heads = [...places.values()].filter(
    (all) =>
      all.length >= 3 &&
      all.filter((at) => isBreak(at - 1) || isBreak(at + 1)).length >= all.length - 1,
  );
  for (const index of heads.flat()) {
    const line = lines[index];
    if (line !== undefined) found.set(index, { ...line, kind: "footer" });
  }
}
