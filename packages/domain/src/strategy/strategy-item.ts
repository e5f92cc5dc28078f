/** A statement of a strategy as it stands now: what was read, what a person made of it, and where it was found. */
export const ITEM_STATES = ["suggested", "confirmed", "rejected", "corrected"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** The rule that stands at a statement a person added. */
export const PERSON_RULE = "person";

type Certainty = "actual" | "planned" | "approximate";
type Strength = "primary" | "partial";
type CaseNumberKind = "journalnummer" | "sag" | "dokument" | "kle";
export type RelationKind =
  | "replaces"
  | "replacesIf"
  | "overlaps"
  | "reflects"
  | "frames"
  | "continues"
  | "partOf"
  | "accompanies";

/** What a statement of each kind says. Null = the paper does not tell. */
export type ItemValues = {
  readonly title: string;
  readonly municipality: { readonly kommunekode: string; readonly name: string };
  readonly documentKind: string;
  readonly period: {
    readonly text: string;
    readonly from: number | null;
    readonly to: number | null;
  };
  readonly resolvedPeriod: {
    readonly from: number | null;
    readonly to: number | null;
    readonly note: string | null;
  };
  readonly caseNumber: { readonly kind: CaseNumberKind; readonly value: string };
  readonly vision: string;
  readonly principle: string;
  readonly theme: { readonly number: number | null; readonly title: string };
  readonly group: string;
  readonly aim: string;
  readonly focusArea: string;
  /** The own theme's counterpart among the model's; `terms` are the words that decided. */
  readonly crosswalk: {
    readonly theme: string;
    readonly strength: Strength;
    readonly terms: readonly string[];
  };
  readonly landmark: { readonly number: number | null; readonly title: string };
  /** The number of a theme the landmark supports. */
  readonly support: number;
  readonly challenge: string;
  readonly initiative: string;
  readonly goal: string;
  readonly limb: { readonly number: number | null; readonly text: string };
  readonly requested: string;
  /** The outcome in the paper's own words; `vote` is false for "uden afstemning". */
  readonly decision: { readonly outcome: string; readonly vote: boolean | null };
  readonly date: { readonly date: string; readonly what: string; readonly certainty: Certainty };
  readonly figure: {
    readonly text: string;
    readonly n: number | null;
    readonly approximate: boolean;
    readonly sharePct: number | null;
  };
  readonly relation: {
    readonly relation: RelationKind;
    readonly text: string;
    readonly slug: string | null;
    readonly from: string | null;
    readonly condition: string | null;
    readonly certainty: Certainty | null;
  };
  readonly yearWheel: {
    readonly what: string;
    readonly months: { readonly from: number; readonly to: number } | null;
    readonly body: string | null;
  };
};
export type ItemKind = keyof ItemValues;

/** A kind together with a value of that kind. */
export type ItemContent = {
  [Kind in ItemKind]: { readonly kind: Kind; readonly value: ItemValues[Kind] };
}[ItemKind];

export type ItemFrame = {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  /** UTF-16 offsets in the kept original, end exclusive; null where a person added it or a source only names it. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The rule that found it. */
  readonly rule: string;
  readonly state: ItemState;
  readonly version: number;
};
export type StrategyItemOf<Kind extends ItemKind> = ItemFrame & {
  readonly kind: Kind;
  readonly value: ItemValues[Kind];
  readonly corrected: ItemValues[Kind] | null;
};
export type StrategyItem = { [Kind in ItemKind]: StrategyItemOf<Kind> }[ItemKind];

/** What holds now: the person's own value where there is one, otherwise what was read. */
export function currentValue<Kind extends ItemKind>(item: {
  readonly value: ItemValues[Kind];
  readonly corrected: ItemValues[Kind] | null;
}): ItemValues[Kind] {
  return item.corrected ?? item.value;
}

/** The statements of one kind in the paper's order; with `parentId`, only those that belong under it. */
export function itemsOfKind<Kind extends ItemKind>(
  items: readonly StrategyItem[],
  kind: Kind,
  parentId?: string | null,
): readonly StrategyItemOf<Kind>[] {
  const isOfKind = (item: StrategyItem): item is Extract<StrategyItem, StrategyItemOf<Kind>> =>
    item.kind === kind && (parentId === undefined || item.parentId === parentId);
  return items.filter(isOfKind).sort((left, right) => left.position - right.position);
}
