import { MONTH_NAMES, toMonth } from "./months";

export type DateMention = {
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** "primo 2025", "foråret 2024": the text itself is not exact. */
  readonly isVague: boolean;
};

const DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.?\\s(${MONTH_NAMES})\\s((?:19|20)\\d{2})(?!\\d)`,
  "giu",
);
const MONTH = new RegExp(
  `((?:primo|medio|ultimo|start|midt|slut|omkring|ca\\.)\\s)?(?<!\\p{L})(${MONTH_NAMES})(?:\\småned)?\\s((?:19|20)\\d{2})(?!\\d)`,
  "giu",
);
const NUMERIC =
  /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2|(?<=\/\d{1,2})[- ])((?:19|20)\d{2})(?![\d./-]\d|\d)/gu;
const ISO = /(?<![\d./-])((?:19|20)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/gu;
const VAGUE =
  /(?<!\p{L})(?:primo|medio|ultimo|(?:1|2|3|4)\. (?:kvartal|halvår|halvdel af)(?: i)?|(?:i )?(?:forår|sommer|efterår|vinter)(?:et|en)?(?:\s?\/\s?\p{Ll}+)?|i (?:de første måneder|løbet|starten|begyndelsen|slutningen|første halvår|andet halvår) af|(?:inden|ved|til) (?:udgangen|starten|begyndelsen) af|senest(?: i)?|omkring|ca\.)\s((?:19|20)\d{2})(?![\d/-]|\.\d)/giu;

/** Dates as exact as the text is. A month without its year is left out: the year would be invented. */
export function findDateMentions(text: string): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const add = (match: RegExpExecArray, date: string, isVague: boolean) => {
    const start = match.index;
    const end = start + match[0].length;
    if (mentions.some((other) => start < other.end && other.start < end)) return;
    mentions.push({ date, start, end, isVague });
  };
  for (const match of text.matchAll(DAY)) {
    const [, day = "", month = "", year = ""] = match;
    if (Number(day) >= 1 && Number(day) <= 31)
      add(match, `${year}-${toMonth(month)}-${day.padStart(2, "0")}`, false);
  }
  for (const match of text.matchAll(ISO)) add(match, match[0], false);
  for (const match of text.matchAll(NUMERIC)) {
    const [, day = "", , month = "", year = ""] = match;
    if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) continue;
    add(match, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, false);
  }
  for (const match of text.matchAll(MONTH)) {
    add(match, `${match[3]}-${toMonth(match[2] ?? "")}`, match[1] !== undefined);
  }
  for (const match of text.matchAll(VAGUE)) add(match, match[1] ?? "", true);
  return mentions.toSorted((left, right) => left.start - right.start);
}
