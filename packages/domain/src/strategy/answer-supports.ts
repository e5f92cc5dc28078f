import { listLiveItems } from "./list-live-items";
import { currentValue, itemsOfKind, type StrategyItem } from "./strategy-item";

export type SupportAnswer = {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly landmarks: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly title: string;
  }[];
};

/**
 * Which landmarks support each theme. A theme that none supports has an empty list: a finding. A paper without
 * landmarks answers an empty list of themes, because it says nothing of technical support at all. A support that
 * names a theme number the paper does not have is left out.
 */
export function answerSupports(items: readonly StrategyItem[]): readonly SupportAnswer[] {
  const live = listLiveItems(items);
  const landmarks = itemsOfKind(live, "landmark").map((landmark) => ({
    id: landmark.id,
    ...currentValue<"landmark">(landmark),
    supports: itemsOfKind(live, "support", landmark.id).map(currentValue<"support">),
  }));
  if (landmarks.length === 0) return [];
  return itemsOfKind(live, "theme").map((theme) => {
    const { number, title } = currentValue<"theme">(theme);
    const supporting = landmarks.filter(({ supports }) => supports.some((each) => each === number));
    return {
      id: theme.id,
      number,
      title,
      landmarks: supporting.map(({ supports: _, ...landmark }) => landmark),
    };
  });
}
