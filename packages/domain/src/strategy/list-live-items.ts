import type { StrategyItem } from "./strategy-item";

type Placed = Pick<StrategyItem, "id" | "parentId" | "state">;

/**
 * What still counts: everything but what a person has rejected and what hangs under it. A focus area of a rejected
 * theme is left out with its theme, whatever its own state, and comes back when the theme does.
 */
export function listLiveItems<Item extends Placed>(items: readonly Item[]): readonly Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const isLive = (item: Item): boolean => {
    if (item.state === "rejected") return false;
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    return parent === undefined || isLive(parent);
  };
  return items.filter(isLive);
}
