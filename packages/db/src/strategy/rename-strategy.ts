import type { Db } from "../database/client";
import type { Saved } from "../database/saved";

export async function renameStrategy(
  db: Db,
  { slug, title, seenVersion }: { slug: string; title: string; seenVersion: number },
): Promise<Saved<{ title: string; version: number }>> {
  const { count } = await db.strategy.updateMany({
    where: { slug, version: seenVersion },
    data: { title, version: seenVersion + 1 },
  });
  if (count > 0) return { kind: "saved", version: seenVersion + 1 };
  const current = await db.strategy.findUnique({
    where: { slug },
    select: { title: true, version: true },
  });
  return current === null ? { kind: "notFound" } : { kind: "conflict", current };
}
