import type { MaturityModel } from "@pejling/domain";
import type { Db } from "../database/client";

export type ModelSaving = "saved" | "unchanged" | "changedContent";

/** Keeps a model version. A published version never changes: the same id and version with other content is refused. */
export async function saveModel(
  db: Db,
  { model, hash, origin, now }: { model: MaturityModel; hash: string; origin: string; now: Date },
): Promise<ModelSaving> {
  const { id, version } = model;
  const known = await db.modelVersion.findUnique({
    where: { id_version: { id, version } },
    select: { hash: true },
  });
  if (known !== null) return known.hash === hash ? "unchanged" : "changedContent";
  await db.modelVersion.create({
    data: { id, version, hash, origin, body: model, publishedAt: now },
  });
  return "saved";
}
