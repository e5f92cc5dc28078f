import type { ReferenceStrategy } from "@pejling/contract";
import type { ItemContent, StrategyItem } from "@pejling/domain";

type Add = (content: ItemContent, parentId?: string | null) => string;

/** Shipped facts as the same statements that are read from a text: sourced, so confirmed, and without a place. */
export function toReferenceItems(strategy: ReferenceStrategy): readonly StrategyItem[] {
  const items: StrategyItem[] = [];
  const add: Add = ({ kind, value }, parentId = null) => {
    const id = `fakta-${items.length + 1}`;
    const frame = { id, parentId, position: items.length, place: null, rule: "source", version: 1 };
    const item = { ...frame, state: "confirmed", kind, value, corrected: null };
    items.push(item as StrategyItem);
    return id;
  };
  addHead(strategy, add);
  for (const theme of strategy.themes) addTheme(theme, add);
  for (const link of strategy.modelThemes)
    add({ kind: "crosswalk", value: { ...link, terms: [] } });
  for (const landmark of strategy.landmarks) addLandmark(landmark, add);
  for (const limb of strategy.limbs) addLimb(limb, add);
  for (const value of strategy.dates) add({ kind: "date", value });
  for (const figure of strategy.figures) addFigure(figure, add);
  for (const relation of strategy.relations) addRelation(relation, add);
  for (const value of strategy.yearWheel) add({ kind: "yearWheel", value });
  return items;
}

function addHead({ title, kind, period, ...strategy }: ReferenceStrategy, add: Add): void {
  add({ kind: "title", value: title });
  add({ kind: "documentKind", value: kind });
  for (const value of period.stated) add({ kind: "period", value });
  if (period.resolved !== null) add({ kind: "resolvedPeriod", value: period.resolved });
  for (const value of strategy.caseNumbers) add({ kind: "caseNumber", value });
  if (strategy.vision !== null) add({ kind: "vision", value: strategy.vision });
  for (const value of strategy.goals) add({ kind: "goal", value });
  for (const value of strategy.principles) add({ kind: "principle", value });
  const { meeting, adopted } = strategy;
  if (meeting !== null) {
    const item = meeting.item === null ? "" : `, punkt ${meeting.item}`;
    const what = `Behandlet i ${meeting.body}${item}`;
    add({ kind: "date", value: { date: meeting.date, what, certainty: "actual" } });
  }
  if (adopted?.date) {
    const what = adopted.body === null ? "Vedtaget" : `Vedtaget af ${adopted.body}`;
    add({ kind: "date", value: { date: adopted.date, what, certainty: adopted.certainty } });
  }
}

function addTheme(theme: ReferenceStrategy["themes"][number], add: Add): void {
  const id = add({ kind: "theme", value: { number: theme.number, title: theme.title } });
  if (theme.group !== null) add({ kind: "group", value: theme.group }, id);
  for (const { title } of theme.focusAreas) add({ kind: "focusArea", value: title }, id);
  for (const link of theme.modelThemes) {
    add({ kind: "crosswalk", value: { ...link, terms: [] } }, id);
  }
}

function addLandmark(landmark: ReferenceStrategy["landmarks"][number], add: Add): void {
  const { number, title } = landmark;
  const id = add({ kind: "landmark", value: { number, title } });
  for (const value of landmark.supports) add({ kind: "support", value }, id);
  for (const value of landmark.challenges) add({ kind: "challenge", value }, id);
  for (const value of landmark.initiatives) add({ kind: "initiative", value }, id);
  for (const value of landmark.goals) add({ kind: "goal", value }, id);
}

function addLimb(limb: ReferenceStrategy["limbs"][number], add: Add): void {
  const { number, text, requested, outcome, vote } = limb;
  const id = add({ kind: "limb", value: { number, text } });
  if (requested !== null) add({ kind: "requested", value: requested }, id);
  if (outcome !== null) add({ kind: "decision", value: { outcome, vote } }, id);
}

function addFigure(figure: ReferenceStrategy["figures"][number], add: Add): void {
  const { what, value, unit, approximate } = figure;
  const isShare = unit === "pct.";
  const saysUnit = isShare || what.toLowerCase().includes(unit.toLowerCase());
  add({
    kind: "figure",
    value: {
      text: saysUnit ? what : `${what} (${unit})`,
      n: isShare ? null : value,
      approximate,
      sharePct: isShare ? value : null,
    },
  });
}

function addRelation(relation: ReferenceStrategy["relations"][number], add: Add): void {
  const { kind, target, ...rest } = relation;
  const value = { ...rest, relation: kind, text: target.title, slug: target.slug };
  add({ kind: "relation", value });
}
