import type { ItemValues, RelationKind } from "./strategy-item";

type Sentence = {
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number };
};
export type FoundRelation = Sentence & { readonly value: ItemValues["relation"] };

const ABOUT_A_PAPER = /strategi|redegørelse|handle?plan|handlingsplan|politik|principper/iu;
const REPLACES =
  /(?<!\p{L})(erstatt?(er|e|es|et|ede|ning)|afløs(er|e|es|t|te|ning)|udgår)(?!\p{L})/iu;
const CONDITION = /(?<!\p{L})(når|hvis|såfremt|under forudsætning)(?!\p{L})/iu;
const PLANNED = /(?<!\p{L})(vil|skal|ventes|forventes|lægge[sr]? op|lagt op)(?!\p{L})/iu;
const OTHERS: readonly (readonly [RelationKind, RegExp])[] = [
  ["overlaps", /(?<!\p{L})overlapp?(er|e|et|ende)?(?!\p{L})/iu],
  ["reflects", /(?<!\p{L})afspejl(er|e|es)(?!\p{L})/iu],
  ["frames", /(?<!\p{L})(ramme for|ramme og overligger|overligger for)(?!\p{L})/iu],
];

/**
 * Sentences that say how this paper stands to others: what it replaces, overlaps, reflects or frames. Only sentences
 * that speak of a paper (strategi, redegørelse, plan …) count. A replacement that hangs on something (*når*, *hvis*)
 * is `replacesIf`, with the whole sentence as its condition's source; nothing about the other paper is guessed.
 */
export function findRelations(sentences: readonly Sentence[]): readonly FoundRelation[] {
  return sentences.flatMap(({ text, place }) => {
    const relation = ABOUT_A_PAPER.test(text) ? judgeRelation(text) : null;
    if (relation === null) return [];
    const certainty = PLANNED.test(text) ? "planned" : null;
    const value = { relation, text, slug: null, from: null, condition: null, certainty } as const;
    return [{ text, place, value }];
  });
}

function judgeRelation(text: string): RelationKind | null {
  if (REPLACES.test(text)) return CONDITION.test(text) ? "replacesIf" : "replaces";
  return OTHERS.find(([, words]) => words.test(text))?.[0] ?? null;
}
