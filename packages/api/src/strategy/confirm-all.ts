import { confirmAllInput } from "@pejling/contract";
import { confirmItems, findStrategy } from "@pejling/db";
import { listLiveItems, type StrategyItem } from "@pejling/domain";
import { procedure } from "../trpc";
import { missingStrategy } from "./missing";

/** Confirms a branch, or everything with no parent named. What a person has decided otherwise stays as it is. */
export const confirmAll = procedure.input(confirmAllInput).mutation(async ({ ctx, input }) => {
  const { slug, parentId } = input;
  const strategy = await findStrategy(ctx.db, slug);
  if (strategy === null) throw missingStrategy(slug);
  const live = listLiveItems(strategy.items);
  const branch = parentId === null ? live : live.filter((item) => isUnder(item, parentId, live));
  return confirmItems(ctx.db, { slug, itemIds: branch.map(({ id }) => id) });
});

function isUnder(item: StrategyItem, rootId: string, items: readonly StrategyItem[]): boolean {
  if (item.id === rootId) return true;
  const parent = items.find(({ id }) => id === item.parentId);
  return parent !== undefined && isUnder(parent, rootId, items);
}
