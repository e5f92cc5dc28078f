import type { DbClient } from "../database/client";

export type ConfirmedItem = { readonly id: string; readonly version: number };

/** Confirms those of the named statements that are still only suggested, and answers which with which version. */
export async function confirmItems(
  db: DbClient,
  { slug, itemIds }: { readonly slug: string; readonly itemIds: readonly string[] },
): Promise<ConfirmedItem[]> {
  const rows = await db.$queryRaw<{ id: string; version: bigint | number }[]>`
    UPDATE "StrategyItem" SET "state" = 'confirmed', "version" = "version" + 1
    WHERE "strategyId" = (SELECT "id" FROM "Strategy" WHERE "slug" = ${slug})
      AND "state" = 'suggested'
      AND "id" IN (SELECT value FROM json_each(${JSON.stringify(itemIds)}))
    RETURNING "id", "version"`;
  return rows.map(({ id, version }) => ({ id, version: Number(version) }));
}
