import type { StrategyItem } from "@pejling/domain";
import type { Db } from "../database/client";
import { ITEM_COLUMNS, toStrategyItem } from "./item-row";
import { STRATEGY_COLUMNS, type StrategyRow, toStrategyRow } from "./strategy-row";

export type ListedStrategy = StrategyRow & { readonly items: readonly StrategyItem[] };

/** Every strategy read in, newest first, with its statements but not its text. */
export async function listStrategies(
  db: Db,
  kommunekoder: readonly string[] | null = null,
): Promise<ListedStrategy[]> {
  const rows = await db.strategy.findMany({
    where: kommunekoder === null ? {} : { municipalityId: { in: [...kommunekoder] } },
    select: { ...STRATEGY_COLUMNS, items: { select: ITEM_COLUMNS, orderBy: { position: "asc" } } },
    orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
  });
  return rows.map(({ items, ...row }) => ({
    ...toStrategyRow(row),
    items: items.map(toStrategyItem),
  }));
}
