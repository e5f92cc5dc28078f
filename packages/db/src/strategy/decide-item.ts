import type { ItemContent, ItemState, StrategyItem } from "@pejling/domain";
import { Prisma } from "../../generated/client";
import type { DbClient } from "../database/client";
import type { Saved } from "../database/saved";
import { followItem } from "./follow-item";
import { ITEM_COLUMNS, toStrategyItem } from "./item-row";

export type ItemDecision = {
  readonly slug: string;
  readonly itemId: string;
  readonly state: ItemState;
  readonly corrected: ItemContent | null;
  readonly seenVersion: number;
};

/** Confirms, rejects, corrects or undoes. A corrected value of another kind than the statement's finds nothing. */
export function decideItem(
  db: DbClient,
  { slug, itemId, state, corrected, seenVersion }: ItemDecision,
): Promise<Saved<StrategyItem>> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.strategyItem.updateMany({
      where: {
        id: itemId,
        version: seenVersion,
        strategy: { slug },
        ...(corrected && { kind: corrected.kind }),
      },
      data: {
        state,
        corrected: corrected === null ? Prisma.DbNull : corrected.value,
        version: seenVersion + 1,
      },
    });
    const stored = await tx.strategyItem.findFirst({
      where: { id: itemId, strategy: { slug } },
      select: ITEM_COLUMNS,
    });
    if (stored === null) return { kind: "notFound" } as const;
    const current = toStrategyItem(stored);
    if (count === 0) {
      if (corrected !== null && corrected.kind !== current.kind) return { kind: "notFound" };
      return { kind: "conflict", current } as const;
    }
    await followItem(tx, { slug, item: current });
    return { kind: "saved", version: current.version } as const;
  });
}
