import type { NumberedEntry } from "./numbered-entry";
import { type Paper, toFound } from "./paper";

const COUNTS = ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];
const SENTENCE =
  /(\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti)\s(?:\p{Ll}+\s){0,2}(?:temaer|fokusområder|indsatsområder|spor|hovedspor)(?:\s\p{Ll}+){0,4}?(?::| er:?)\s/iu;

/** "Strategien har fire temaer: a, b, c og d." counts itself, so a list of that length is the themes. */
export function listNamedThemes(paper: Paper): readonly NumberedEntry[] {
  for (const sentence of paper.sentences) {
    const match = SENTENCE.exec(sentence.text);
    if (match === null) continue;
    const count = toCount(match[1] ?? "");
    const source = paper.clean.text.slice(sentence.start, sentence.end);
    const from = source.indexOf(match[0].trim().split(" ").at(-1) ?? "", match.index);
    const list = source
      .slice(from)
      .replace(/^(?:\S+)\s+/u, "")
      .replace(/[.\s]+$/u, "");
    const names = list.split(/,\s+(?:og\s+|samt\s+)?|\s+(?:og|samt)\s+(?=[^,]*$)/u);
    if (names.length !== count || names.some((name) => name === "" || name.length > 80)) continue;
    let at = from;
    return names.map((name) => {
      const start = sentence.start + source.indexOf(name, at);
      at = start - sentence.start + name.length;
      const title = toFound(paper, { start, end: start + name.length, rule: "named-in-sentence" });
      return { number: null, title, aim: null, group: null, headingAt: null, itemAt: null };
    });
  }
  return [];
}

function toCount(word: string): number {
  return /^\d/u.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase()) + 2;
}
