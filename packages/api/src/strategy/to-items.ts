import type { Found, StrategyProposal } from "@pejling/contract";
import type { NewItem } from "@pejling/db";
import { findRelations, type ItemContent } from "@pejling/domain";

type Under = {
  readonly parentId?: string;
  readonly place?: Found<unknown>["place"];
  readonly rule: string;
};
type Add = (content: ItemContent, under: Under) => string;

/** The rules of statements that are worked out rather than found in one place. */
const RESOLVED_RULE = "resolved-period";
const CROSSWALK_RULE = "theme-words";
const RELATION_RULE = "relation-sentence";

/** A proposal as statements that can be confirmed one by one; every one of them begins as *suggested*. */
export function toItems(proposal: StrategyProposal, newId: () => string): readonly NewItem[] {
  const items: NewItem[] = [];
  const add: Add = (content, { parentId = null, place = null, rule }) => {
    const id = newId();
    const frame = {
      id,
      parentId,
      place,
      rule,
      position: items.length,
      state: "suggested" as const,
    };
    items.push({ ...frame, ...content });
    return id;
  };
  addHead(proposal, add);
  for (const theme of proposal.themes) addTheme(theme, add);
  for (const landmark of proposal.landmarks) addLandmark(landmark, add);
  for (const limb of proposal.limbs) addLimb(limb, add);
  for (const found of proposal.dates) add({ kind: "date", value: found.value }, found);
  for (const found of proposal.surveys) add({ kind: "figure", value: found.value }, found);
  for (const { value, place } of findRelations(proposal.sentences)) {
    add({ kind: "relation", value }, { place, rule: RELATION_RULE });
  }
  return items;
}

function addHead(proposal: StrategyProposal, add: Add): void {
  const { title, municipality, kind, vision, period } = proposal;
  if (title !== null) add({ kind: "title", value: title.value }, title);
  if (municipality !== null) {
    const { kommunekode, name } = municipality.value;
    add({ kind: "municipality", value: { kommunekode, name } }, municipality);
  }
  if (kind !== null) add({ kind: "documentKind", value: kind.value }, kind);
  for (const found of proposal.periods) add({ kind: "period", value: found.value }, found);
  if (period.from !== null || period.to !== null) {
    add({ kind: "resolvedPeriod", value: period }, { rule: RESOLVED_RULE });
  }
  for (const found of proposal.caseNumbers) add({ kind: "caseNumber", value: found.value }, found);
  if (vision !== null) add({ kind: "vision", value: vision.value }, vision);
}

function addTheme(theme: StrategyProposal["themes"][number], add: Add): void {
  const { number, title, group, aim } = theme;
  const parentId = add({ kind: "theme", value: { number, title: title.value } }, title);
  if (group !== null) add({ kind: "group", value: group.value }, { ...group, parentId });
  if (aim !== null) add({ kind: "aim", value: aim.value }, { ...aim, parentId });
  for (const found of theme.focusAreas) {
    add({ kind: "focusArea", value: found.value }, { ...found, parentId });
  }
  for (const link of theme.modelThemes) {
    add({ kind: "crosswalk", value: link }, { parentId, rule: CROSSWALK_RULE });
  }
}

function addLandmark(landmark: StrategyProposal["landmarks"][number], add: Add): void {
  const { number, title } = landmark;
  const parentId = add({ kind: "landmark", value: { number, title: title.value } }, title);
  const parts = [
    ["challenge", landmark.challenges],
    ["initiative", landmark.initiatives],
    ["goal", landmark.goals],
  ] as const;
  for (const found of landmark.supports) {
    add({ kind: "support", value: found.value }, { ...found, parentId });
  }
  for (const [kind, list] of parts) {
    for (const found of list) add({ kind, value: found.value }, { ...found, parentId });
  }
}

function addLimb(limb: StrategyProposal["limbs"][number], add: Add): void {
  const { number, text, requested, decision } = limb;
  const parentId = add({ kind: "limb", value: { number, text: text.value } }, text);
  if (requested !== null) {
    add({ kind: "requested", value: requested.value }, { ...requested, parentId });
  }
  if (decision !== null) {
    add({ kind: "decision", value: decision.value }, { ...decision, parentId });
  }
}
