import type { ReadingNotes } from "@pejling/contract";
import type { StrategyItem } from "@pejling/domain";
import type { Db } from "../database/client";
import { ITEM_COLUMNS, toStrategyItem } from "./item-row";
import { STRATEGY_COLUMNS, type StrategyRow, toReadingNotes, toStrategyRow } from "./strategy-row";

export type FoundStrategy = StrategyRow & {
  readonly text: string;
  readonly reading: ReadingNotes | null;
  readonly items: readonly StrategyItem[];
};

export async function findStrategy(db: Db, slug: string): Promise<FoundStrategy | null> {
  const row = await db.strategy.findUnique({
    where: { slug },
    select: {
      ...STRATEGY_COLUMNS,
      reading: true,
      document: { select: { ...STRATEGY_COLUMNS.document.select, text: true } },
      items: { select: ITEM_COLUMNS, orderBy: { position: "asc" } },
    },
  });
  if (row === null) return null;
  const { reading, items, document, ...rest } = row;
  const { text, ...about } = document;
  return {
    ...toStrategyRow({ ...rest, document: about }),
    text,
    reading: toReadingNotes(reading),
    items: items.map(toStrategyItem),
  };
}
