import type { Found } from "@pejling/contract";
import { type Paper, placeOf } from "./paper";

export type MunicipalityName = { readonly kommunekode: string; readonly name: string };

const SAMPLE = 300_000;
const CLEARLY_MORE = 2;
/** Names that are also everyday words or parts of them: only with "Kommune" after them. */
const EVERYDAY = new Set([
  "vejen",
  "greve",
  "skive",
  "fanø",
  "struer",
  "nyborg",
  "holbæk",
  "assens",
  "ringsted",
]);

const FORMER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  aarhus: ["århus"],
  aabenraa: ["åbenrå"],
  "høje-taastrup": ["høje taastrup", "høje-tåstrup"],
  "lyngby-taarbæk": ["lyngby taarbæk", "lyngby-tårbæk"],
  "faaborg-midtfyn": ["fåborg-midtfyn"],
};

/**
 * The municipality whose paper it is: the one the title names, else the one the text clearly names most.
 * Two in the title, or two about equally often in the text, is no answer.
 */
export function readMunicipality(input: {
  readonly paper: Paper;
  readonly title: Found<string> | null;
  readonly municipalities: readonly MunicipalityName[];
}): Found<MunicipalityName> | null {
  const { paper, title, municipalities } = input;
  const fromTitle =
    title === null ? [] : findNamed({ text: title.value, municipalities, isBare: true });
  const strong = fromTitle.filter((hit) => hit.isStrong);
  const titled = strong.length > 0 ? strong : fromTitle;
  if (titled.length > 1) return null;
  const [only] = titled;
  if (only !== undefined && title !== null) {
    return { value: only.municipality, place: title.place, rule: "municipality-in-title" };
  }
  const text = paper.clean.text.slice(0, SAMPLE);
  const [first, second] = findNamed({ text, municipalities, isBare: false }).toSorted(
    (left, right) => right.count - left.count,
  );
  if (first === undefined || (second !== undefined && first.count < second.count * CLEARLY_MORE))
    return null;
  const place = placeOf(paper, first.start, first.end);
  return { value: first.municipality, place, rule: "municipality-in-text" };
}

type Hit = {
  readonly municipality: MunicipalityName;
  readonly isStrong: boolean;
  readonly count: number;
  readonly start: number;
  readonly end: number;
};

function findNamed(input: {
  readonly text: string;
  readonly municipalities: readonly MunicipalityName[];
  readonly isBare: boolean;
}): readonly Hit[] {
  const text = input.text.toLowerCase();
  return input.municipalities.flatMap((municipality) => {
    const current = municipality.name.toLowerCase();
    const hits = [current, ...(FORMER_SPELLINGS[current] ?? [])].flatMap((name) =>
      findName({ ...input, lower: text, name }),
    );
    const [first] = hits;
    if (first === undefined) return [];
    const isStrong = hits.some((hit) => hit.isStrong);
    return [{ municipality, isStrong, count: hits.length, start: first.start, end: first.end }];
  });
}

type NameHit = { readonly start: number; readonly end: number; readonly isStrong: boolean };

function findName(input: {
  readonly text: string;
  readonly lower: string;
  readonly name: string;
  readonly isBare: boolean;
}): readonly NameHit[] {
  const { text, lower, name } = input;
  const hits: NameHit[] = [];
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
    const isStrong = hasKommune(lower, at, name.length);
    const isWhole = !/[\p{L}-]/u.test(lower.charAt(at - 1));
    const isBare = input.isBare && isBareName({ text, at, name });
    if (isWhole && (isStrong || isBare)) hits.push({ start: at, end: at + name.length, isStrong });
  }
  return hits;
}

function hasKommune(text: string, at: number, length: number): boolean {
  return /^(?:s|'s|’s)?[ \n-](?:regions)?kommune/u.test(text.slice(at + length, at + length + 20));
}

function isBareName(input: {
  readonly text: string;
  readonly at: number;
  readonly name: string;
}): boolean {
  const { text, at, name } = input;
  if (EVERYDAY.has(name) || !/\p{Lu}/u.test(text.charAt(at))) return false;
  return /^(?:s|'s|’s)?(?![\p{L}-])/u.test(text.slice(at + name.length));
}
