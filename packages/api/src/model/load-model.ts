import { type AssessmentRow, type Db, findModel, type StoredModel } from "@pejling/db";
import { AppError } from "@pejling/domain";

const modelsByDb = new WeakMap<Db, Map<string, Promise<StoredModel | null>>>();

/** The model an assessment answers. */
export function loadModelOf(
  db: Db,
  { modelId: id, modelVersion: version }: Pick<AssessmentRow, "modelId" | "modelVersion">,
): Promise<StoredModel> {
  return loadModel(db, { id, version });
}

/** A published version never changes, so each is read and parsed once. */
export async function loadModel(
  db: Db,
  { id, version }: { readonly id: string; readonly version: string },
): Promise<StoredModel> {
  const models = modelsByDb.get(db) ?? new Map<string, Promise<StoredModel | null>>();
  modelsByDb.set(db, models);
  const key = `${id}@${version}`;
  const reading = models.get(key) ?? findModel(db, { id, version });
  models.set(key, reading);
  const stored = await reading;
  if (stored !== null) return stored;
  models.delete(key);
  throw new AppError("MODEL_NOT_FOUND", `Cannot find model "${key}": it is not here`);
}
