import type { Db } from "../database/client";

export type Original = { readonly fileName: string; readonly bytes: Uint8Array };

/** The file as it was handed in, byte for byte. */
export async function findOriginal(db: Db, slug: string): Promise<Original | null> {
  const row = await db.strategy.findUnique({
    where: { slug },
    select: { document: { select: { fileName: true, bytes: true } } },
  });
  return row?.document ?? null;
}
