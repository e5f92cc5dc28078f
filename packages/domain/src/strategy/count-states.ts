import { listLiveItems } from "./list-live-items";
import type { StrategyItem } from "./strategy-item";

export type StateCounts = {
  /** Statements that still count; the rejected ones are outside it. */
  readonly total: number;
  /** Of them, those a person has confirmed or put right. */
  readonly confirmed: number;
  readonly suggested: number;
  /** Rejected themselves, or left out with what they belong under. */
  readonly rejected: number;
};

/** How far a person has come through what was read. Nothing read gives zeroes, which is "nothing to confirm". */
export function countStates(
  items: readonly Pick<StrategyItem, "id" | "parentId" | "state">[],
): StateCounts {
  const live = listLiveItems(items);
  const suggested = live.filter(({ state }) => state === "suggested").length;
  return {
    total: live.length,
    confirmed: live.length - suggested,
    suggested,
    rejected: items.length - live.length,
  };
}
