import type { Db } from "../database/client";

/** The strategy that was read from exactly these bytes. */
export async function findStrategyByContent(db: Db, sha256: string) {
  const document = await db.sourceDocument.findUnique({
    where: { sha256 },
    select: { strategy: { select: { slug: true, title: true } } },
  });
  return document?.strategy ?? null;
}
