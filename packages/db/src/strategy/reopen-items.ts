import type { DbClient } from "../database/client";
import type { ConfirmedItem } from "./confirm-items";

/** Makes statements suggestions again, those that nobody has touched since they had the version named. */
export async function reopenItems(
  db: DbClient,
  { slug, items }: { readonly slug: string; readonly items: readonly ConfirmedItem[] },
): Promise<ConfirmedItem[]> {
  const rows = await db.$queryRaw<{ id: string; version: bigint | number }[]>`
    UPDATE "StrategyItem" SET "state" = 'suggested', "version" = "version" + 1
    WHERE "strategyId" = (SELECT "id" FROM "Strategy" WHERE "slug" = ${slug})
      AND "state" = 'confirmed'
      AND EXISTS (
        SELECT 1 FROM json_each(${JSON.stringify(items)}) seen
        WHERE seen.value ->> 'id' = "StrategyItem"."id"
          AND seen.value ->> 'version' = "StrategyItem"."version")
    RETURNING "id", "version"`;
  return rows.map(({ id, version }) => ({ id, version: Number(version) }));
}
