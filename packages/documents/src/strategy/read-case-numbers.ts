import type { CaseNumberKind, Found, StrategyProposal } from "@pejling/contract";
import type { Paper } from "./paper";

type CaseNumber = StrategyProposal["caseNumbers"][number];

// Read from the original, because most case numbers stand in the page footers that cleaning takes out.
const RULES: readonly (readonly [CaseNumberKind, string, RegExp])[] = [
  [
    "journalnummer",
    "label-journalnummer",
    /(?<!\p{L})(?:j\.?\s?nr\.?|jnr\.?|journal-?\s?(?:nr\.?|nummer))[ \t]{0,3}:?[ \t]{0,3}(\d[\p{L}\d./-]{2,30}\d|\d{2}\.\d{2}\.\d{2}-?\p{L}\d{2})/giu,
  ],
  [
    "kle",
    "label-kle",
    /(?<!\p{L})KLE(?:[- ]?(?:nr\.?|nummer|emne))?[ \t]{0,3}:?[ \t]{0,3}(\d{2}\.\d{2}(?:\.\d{2})?(?:[- ]?[A-Z]\d{2})?)/gu,
  ],
  [
    "dokument",
    "label-dokument",
    /(?<!\p{L})(?:dok(?:ument)?\.?-?\s?(?:nr\.?|nummer|id))[ \t]{0,3}:?[ \t]{0,3}([\p{L}\d][\p{L}\d./-]{2,30}\d)/giu,
  ],
  [
    "sag",
    "label-sag",
    /(?<!\p{L})(?:sags-?\s?(?:nr\.?|nummer|id)|sag(?:\snr\.?)?|esdh-?sag|acadre-?sag)[ \t]{0,3}:?[ \t]{0,3}((?:EMN-)?\d{2,4}[./-]\d{2,9}(?:[./-]\d{1,6}){0,3})/giu,
  ],
  ["sag", "pattern-emn", /(?<![\p{L}\d-])(EMN-\d{4}-\d{4,6})(?!\d)/gu],
  ["sag", "pattern-edoc", /(?<![\d-])((?:19|20)\d{2}-\d{7})(?![\d-])/gu],
];

const MOST_NUMBERS = 60;

/** Journal, case and document numbers, by their label or by a form no other number has. */
export function readCaseNumbers(paper: Paper): readonly CaseNumber[] {
  const found = new Map<string, Found<CaseNumber["value"]>>();
  for (const [kind, rule, pattern] of RULES) {
    for (const match of paper.original.matchAll(pattern)) {
      const value = match[1] ?? "";
      const start = match.index + match[0].length - value.length;
      const key = `${kind} ${value}`;
      if (found.size >= MOST_NUMBERS) break;
      if (found.has(key) || isDate(value) || isKnown(found, value)) continue;
      found.set(key, { value: { kind, value }, place: { start, end: start + value.length }, rule });
    }
  }
  return [...found.values()].map((item) => ({ ...item, value: { ...item.value } }));
}

function isKnown(found: ReadonlyMap<string, CaseNumber>, value: string): boolean {
  return [...found.values()].some((item) => item.value.value === value);
}

/** "sag 12-05-2023" and "sag 2015-2018" are a date and a period. */
function isDate(value: string): boolean {
  return (
    /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$/u.test(value) ||
    /^(?:19|20)\d{2}[-/.](?:19|20)\d{2}$/u.test(value)
  );
}
