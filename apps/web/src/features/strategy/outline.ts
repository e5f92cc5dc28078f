import type { ItemKind, StrategyItem } from "@pejling/domain";

export type OutlineNode = { readonly item: StrategyItem; readonly parts: readonly OutlineNode[] };
export type SectionId =
  | "about"
  | "themes"
  | "landmarks"
  | "limbs"
  | "dates"
  | "figures"
  | "relations"
  | "whole";
export type OutlineSection = { readonly id: SectionId; readonly nodes: readonly OutlineNode[] };

const SECTIONS: readonly (readonly [SectionId, readonly ItemKind[]])[] = [
  [
    "about",
    ["title", "municipality", "documentKind", "period", "resolvedPeriod", "caseNumber", "vision"],
  ],
  ["themes", ["theme"]],
  ["landmarks", ["landmark"]],
  ["limbs", ["limb"]],
  ["relations", ["relation"]],
  ["dates", ["date", "yearWheel"]],
  ["figures", ["figure"]],
  ["whole", ["crosswalk", "goal", "principle"]],
];

/** Statements as the page shows them: in sections, each with what hangs under it. Empty sections are left out. */
export function toOutline(items: readonly StrategyItem[]): readonly OutlineSection[] {
  const toNodes = (parentId: string | null): OutlineNode[] =>
    items
      .filter((item) => item.parentId === parentId)
      .sort((left, right) => left.position - right.position)
      .map((item) => ({ item, parts: toNodes(item.id) }));
  const roots = toNodes(null);
  return SECTIONS.map(([id, kinds]) => {
    const own = roots.filter(({ item }) => kinds.includes(item.kind));
    const rank = ({ item }: OutlineNode) => kinds.indexOf(item.kind);
    return { id, nodes: own.toSorted((left, right) => rank(left) - rank(right)) };
  }).filter(({ nodes }) => nodes.length > 0);
}

/** In the order they stand on the page. */
export function flattenOutline(sections: readonly OutlineSection[]): readonly StrategyItem[] {
  const flatten = (nodes: readonly OutlineNode[]): StrategyItem[] =>
    nodes.flatMap(({ item, parts }) => [item, ...flatten(parts)]);
  return sections.flatMap(({ nodes }) => flatten(nodes));
}

/** The next one still only suggested after a decision, going round; otherwise simply the next. */
export function nextToDecide(order: readonly StrategyItem[], id: string): StrategyItem | null {
  const at = order.findIndex((item) => item.id === id);
  const after = [...order.slice(at + 1), ...order.slice(0, at)];
  return after.find(({ state }) => state === "suggested") ?? order[at + 1] ?? null;
}
