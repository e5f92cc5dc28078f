import type { Cut } from "./mapped-text";

const BROKEN = /(?<!\p{L})(\p{L}{1,60})([-‐])(\s{1,6})(\p{L}{2,40})/gu;
const ELLIPSIS = /^(?:og|eller|samt|til|såvel|kontra|versus|and|or)$/iu;
const SHORT_PREFIX = /^(?:it|e|ikt|ai|gis|kl|ehr|tv|pc|un|eu|bi|rpa|gps|sms)$/iu;

/**
 * Words an extraction broke over a line, a page or a footer: "digitali- seringsprojekter" is one word again.
 * Kept apart are words that share an ending ("drifts- og anlægsbudget"), also where the "og" was lost and
 * both halves live as words of their own in the paper; "it- strategi" keeps its hyphen.
 */
export function findHyphens(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let words: ReadonlySet<string> | null = null;
  for (const match of text.matchAll(BROKEN)) {
    const [, left = "", , gap = "", right = ""] = match;
    if (ELLIPSIS.test(right) || !isSameCase(left, right)) continue;
    const hyphen = match.index + left.length;
    const end = hyphen + 1 + gap.length;
    if (SHORT_PREFIX.test(left)) {
      cuts.push({ start: hyphen + 1, end, put: "" });
      continue;
    }
    words ??= collectWords(text);
    const areWords = words.has(left.toLowerCase()) && words.has(right.toLowerCase());
    const isJoinedKnown = words.has((left + right).toLowerCase());
    if (areWords && !isJoinedKnown && !gap.includes("\n")) continue;
    cuts.push({ start: hyphen, end, put: "" });
  }
  return cuts;
}

/** "Børne- Ungeudvalget" is no broken word; "STRATE- GI" and "strate- gi" are. */
function isSameCase(left: string, right: string): boolean {
  const isUpper = (word: string) => word === word.toUpperCase();
  const isLower = (word: string) => word === word.toLowerCase();
  return isLower(right) || (isUpper(left) && isUpper(right) && left.length > 1);
}

function collectWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}-])\p{L}{2,60}(?![\p{L}-])/gu)) {
    words.add(match[0].toLowerCase());
  }
  return words;
}
