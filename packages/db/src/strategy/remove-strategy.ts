import type { Db } from "../database/client";

/** Removes the strategy with its statements and the kept original. Answers whether there was one. */
export async function removeStrategy(db: Db, slug: string): Promise<boolean> {
  const { count } = await db.sourceDocument.deleteMany({ where: { strategy: { slug } } });
  return count > 0;
}
