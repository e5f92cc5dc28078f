import type { Db } from "../database/client";

export async function listStrategySlugs(db: Db): Promise<string[]> {
  const rows = await db.strategy.findMany({ select: { slug: true } });
  return rows.map(({ slug }) => slug);
}
