import { type ItemContent, PERSON_RULE, type StrategyItem } from "@pejling/domain";
import type { DbClient } from "../database/client";
import { followItem } from "./follow-item";
import { ITEM_COLUMNS, toStrategyItem } from "./item-row";

export type AddedItem = {
  readonly slug: string;
  readonly id: string;
  readonly parentId: string | null;
  readonly content: ItemContent;
};

/** A statement a person adds: confirmed at once, without a place. Null when the strategy or the parent is not there. */
export function addItem(
  db: DbClient,
  { slug, id, parentId, content }: AddedItem,
): Promise<StrategyItem | null> {
  return db.$transaction(async (tx) => {
    const strategy = await tx.strategy.findUnique({
      where: { slug },
      select: { id: true, items: { select: { id: true, position: true } } },
    });
    if (strategy === null) return null;
    const hasParent = parentId === null || strategy.items.some((item) => item.id === parentId);
    if (!hasParent) return null;
    const position = 1 + Math.max(0, ...strategy.items.map((item) => item.position));
    const stored = await tx.strategyItem.create({
      data: {
        id,
        strategyId: strategy.id,
        parentId,
        ...content,
        position,
        rule: PERSON_RULE,
        state: "confirmed",
      },
      select: ITEM_COLUMNS,
    });
    const item = toStrategyItem(stored);
    await followItem(tx, { slug, item });
    return item;
  });
}
