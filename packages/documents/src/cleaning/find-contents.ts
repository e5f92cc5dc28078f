import { toLines } from "../text/to-lines";

export type ContentsEntry = {
  readonly number: string | null;
  readonly title: string;
  readonly page: number;
  readonly start: number;
  readonly end: number;
};

export type Contents = {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly ContentsEntry[];
};

const LEADER =
  /(?<![.…·_])[.…·_]{3,}[ \t]{0,20}(\d{1,3})(?!\d)|(?<!\. )(?:\. ){4,}[ \t]{0,20}(\d{1,3})(?!\d)/gu;
const WORD = /(?:^|\n)[ \t#*]{0,8}(indholdsfortegnelse|indholdsoversigt|indhold)[ \t:*]{0,4}/giu;
const GAP = 260;
const MOST_ENTRIES = 400;

/** The table of contents: with dot leaders (also in one running line), or page numbers under "Indhold". */
export function findContents(text: string): Contents | null {
  return findByLeaders(text) ?? findByPageNumbers(text);
}

function findByLeaders(text: string): Contents | null {
  const leaders: { start: number; end: number; page: number }[] = [];
  for (const match of text.matchAll(LEADER)) {
    const last = leaders.at(-1);
    if (last !== undefined && match.index - last.end > GAP) {
      if (leaders.length >= 3) break;
      leaders.length = 0;
    }
    const page = Number(match[1] ?? match[2]);
    leaders.push({ start: match.index, end: match.index + match[0].length, page });
    if (leaders.length >= MOST_ENTRIES) break;
  }
  const [first] = leaders;
  const last = leaders.at(-1);
  if (first === undefined || last === undefined || leaders.length < 3) return null;

  const start = findStart(text, first.start);
  let from = start.entries;
  const entries = leaders.flatMap((leader) => {
    const entry = toEntry({ text, start: from, end: leader.start, page: leader.page });
    from = leader.end;
    return entry === null ? [] : [entry];
  });
  return { start: start.region, end: last.end, entries };
}

function findStart(text: string, leader: number): { region: number; entries: number } {
  const from = Math.max(0, leader - GAP);
  const before = text.slice(from, leader);
  const word = [...before.matchAll(WORD)].at(-1);
  if (word !== undefined) {
    return { region: from + word.index, entries: from + word.index + word[0].length };
  }
  const line = Math.max(from, text.lastIndexOf("\n", leader - 1) + 1);
  return { region: line, entries: line };
}

function toEntry(input: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
}): ContentsEntry | null {
  const raw = input.text.slice(input.start, input.end);
  const lead = raw.length - raw.trimStart().length;
  const content = raw.trim().replace(/\s+/gu, " ");
  const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s(.+)$/u.exec(content);
  const title = numbered?.[2] ?? content;
  if (title === "" || title.length > GAP || !/\p{L}/u.test(title)) return null;
  const start = input.start + lead;
  return { number: numbered?.[1] ?? null, title, page: input.page, start, end: input.end };
}

function findByPageNumbers(text: string): Contents | null {
  const word = [...text.matchAll(WORD)].find((match) =>
    /^\s*(?:\n|$)/u.test(
      text.slice(match.index + match[0].length, match.index + 40 + match[0].length),
    ),
  );
  if (word === undefined) return null;
  const from = word.index + word[0].length;
  const block = text.slice(from, from + 20_000);
  const entries: ContentsEntry[] = [];
  for (const line of toLines(block)) {
    const content = block.slice(line.start, line.end).slice(0, GAP).trimEnd();
    if (content.trim() === "") continue;
    const page = /^(.*\S)\s{1,40}(\d{1,3})$/u.exec(content);
    const start = from + line.start;
    const text_ = page?.[1] ?? "";
    const entry =
      page && toEntry({ text, start, end: start + text_.length, page: Number(page[2]) });
    const lastPage = entries.at(-1)?.page ?? 0;
    if (!entry || entry.page < lastPage) break;
    entries.push({ ...entry, end: start + content.length });
  }
  const last = entries.at(-1);
  return last === undefined || entries.length < 3
    ? null
    : { start: word.index, end: last.end, entries };
}
