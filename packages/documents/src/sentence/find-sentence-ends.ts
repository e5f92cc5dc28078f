import { ABBREVIATIONS, CLOSING_ABBREVIATIONS } from "./abbreviations";
import { STARTERS } from "./starters";

const STOP = /[.!?…]["”»«“'’)\]]{0,2}(?=\s|$)/gu;
const MONTHS =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec)\b/iu;
const COUNTED =
  /(?:^|[\s(])(?:temae?t?|afsnit|punkt|pkt\.?|side|kapitel|pejlemærke|bilag|fase|cyberpakke|niveau|version|budget|trin|spor|figur|tabel|nr\.?|bølge|klasse|artikel|uge|kl\.?|til|\p{L}*område|princip|mål)\s\d{1,3}\.$/iu;

/**
 * Offsets just after each sentence's last sign. Danish full stops also follow abbreviations ("bl.a."),
 * ordinals ("1. at-punkt", "30. august 2022") and list numbers; those end nothing.
 */
export function findSentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (isEnd({ text, stop: match.index, end })) ends.push(end);
  }
  return ends;
}

function isEnd(input: { readonly text: string; readonly stop: number; readonly end: number }) {
  const { text, stop, end } = input;
  const next = text.slice(end, end + 40).trimStart();
  if (next === "") return true;
  if (!/^["“”«»'([•·–—*-]?\s?[\p{Lu}\d]/u.test(next)) return false;
  if (text.charAt(stop) !== ".") return true;
  const before = text.slice(Math.max(0, stop - 40), stop);
  const token = /(\S{1,40})$/u.exec(before)?.[1]?.replace(/^[("“”«»]+/u, "") ?? "";
  const lower = token.toLowerCase();
  if (CLOSING_ABBREVIATIONS.has(lower)) return isStart(next);
  if (ABBREVIATIONS.has(lower)) return false;
  if (/^\p{L}$/u.test(token)) return isStart(next) && token === lower;
  if (/^(?:\d{1,2}|[IVX]{1,4})$/u.test(token)) return endsInCount(`${before}.`, next);
  return true;
}

/** "tema 3. Vi vil": the number counts something, so the stop is a stop; "30. August", "2. Data" are not. */
function endsInCount(before: string, next: string): boolean {
  return !MONTHS.test(next) && COUNTED.test(before);
}

function isStart(next: string): boolean {
  const word = /^["“”»(]?(\p{Lu}\p{L}*)/u.exec(next)?.[1];
  if (word === undefined) return /^\d{1,2}\.\d/u.test(next);
  return STARTERS.has(word.toLowerCase()) || /(?:en|et|ne|er|ling|ing|else)$/u.test(word);
}
