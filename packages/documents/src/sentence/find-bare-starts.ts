import { CONNECTORS, STARTERS } from "./starters";

export type BareStartInput = {
  readonly text: string;
  /** Lower-case words of the paper: a capitalised one among them is no name. */
  readonly vocabulary: ReadonlySet<string>;
  /** In a list whose bullets were lost any capitalised word that is no name begins an item. */
  readonly isList: boolean;
};

/**
 * Where a sentence or list item begins although nothing ends the one before: bullets and line breaks are
 * lost in extraction, and Danish writes a capital inside a sentence only in names.
 */
export function findBareStarts(input: BareStartInput): readonly number[] {
  const starts: number[] = [];
  let last = 0;
  let previous = "";
  let index = 0;
  for (const match of input.text.matchAll(/\S+(?=(\s+\S+)?)/gu)) {
    const word = match[0];
    if (index > 0 && /^\p{Lu}/u.test(word)) {
      const after = (match[1] ?? "").trim();
      const pair = { before: previous, word, after, wordsSince: index - last };
      if (isBareStart({ ...pair, vocabulary: input.vocabulary, isList: input.isList })) {
        starts.push(match.index);
        last = index;
      }
    }
    previous = word;
    index++;
  }
  return starts;
}

type WordPair = {
  readonly before: string;
  readonly word: string;
  readonly after: string;
  readonly wordsSince: number;
};

function isBareStart(input: WordPair & Omit<BareStartInput, "text">): boolean {
  const { before, after, isList, vocabulary } = input;
  const word = input.word.replace(/[^\p{L}\d-]+$/u, "");
  const lower = word.toLowerCase();
  if (!/[\p{L}\d)"”]$/u.test(before) || CONNECTORS.has(before.toLowerCase())) return false;
  if (input.wordsSince < 2 || (/^\d+$/u.test(before) && !isList)) return false;
  if (/^\p{Lu}{2,}/u.test(word) && !/^I$/u.test(word)) return false;
  const isStarter = STARTERS.has(lower);
  if (/^\p{Lu}/u.test(before) && !isStarter) return false;
  if (isStarter) return after !== "" && (lower !== "kommunen" || isList);
  if (/^\p{Lu}/u.test(after) || after === "") return false;
  if (isList) return vocabulary.has(lower) || /(?:e|ing|else|ig|iv|sk)$/u.test(lower);
  return vocabulary.has(lower) && input.wordsSince >= 4;
}
