import { currentValue, type StrategyItem } from "@pejling/domain";
import type { Db } from "../database/client";

/** The library files a strategy under the municipality its own statement names; a rejected one names none. */
export async function followItem(
  db: Db,
  { slug, item }: { readonly slug: string; readonly item: StrategyItem },
): Promise<void> {
  if (item.kind !== "municipality") return;
  const municipality = item.state === "rejected" ? null : currentValue<"municipality">(item);
  await db.strategy.update({
    where: { slug },
    data: { municipalityId: municipality?.kommunekode ?? null },
  });
}
