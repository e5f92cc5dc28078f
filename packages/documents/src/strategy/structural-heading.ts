import { toOrdinal } from "./ordinal";

export type StructuralHeading = {
  readonly word: string;
  readonly ordinal: number | null;
  readonly title: string;
  /** Where the title begins, counted from the start of the line. */
  readonly titleAt: number;
};

export const STRUCTURE_WORDS =
  "hovedtema|tema|fokusområde|hovedspor|spor|indsatsspor|indsatsområde|pejlemærke|delprogram|princip|strategisk mål|målsætning|ambition";

const HEADING = new RegExp(
  `^((?:#{1,6}\\s)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?\\s)?(?:(?:strategiske?|digitale?t?|tværgående)\\s)?(${STRUCTURE_WORDS})` +
    `(?:\\s(?:nr\\.?\\s)?(\\d{1,2}(?:\\.\\d{1,2})?|[IVX]{1,4}|[A-H])(?![\\p{L}\\d]))?)(\\s?[:.)–—|-]*\\s*)(.*)$`,
  "isu",
);
const LONGEST_TITLE = 160;

/** "Strategisk tema 2: Data", "Fokusområde II – Data", "TEMA: Data". Prose that merely begins so is no heading. */
export function toStructuralHeading(line: string): StructuralHeading | null {
  if (line.length > 400) return null;
  const match = HEADING.exec(line);
  if (match === null) return null;
  const [, lead = "", word = "", number, separator = "", rest = ""] = match;
  if (!/^[#\d.\s]*\p{Lu}/u.test(line)) return null;
  const ordinal = number === undefined ? null : toOrdinal(number);
  const hasSign = /[:–—|.)-]/u.test(separator);
  if (number === undefined && !separator.includes(":")) return null;
  if (number !== undefined && /^[a-h]$|^[ivx]+$/u.test(number)) return null;
  const title = rest.trim();
  if (!hasSign && title !== "" && !/^\p{Lu}/u.test(title)) return null;
  if (title.length > LONGEST_TITLE && !/^.{2,90}:\s/u.test(title)) return null;
  if (/[.!?]\s\p{Lu}/u.test(title)) return null;
  if (!hasSign && /[.,;]$/u.test(title)) return null;
  return { word: word.toLowerCase(), ordinal, title, titleAt: lead.length + separator.length };
}
