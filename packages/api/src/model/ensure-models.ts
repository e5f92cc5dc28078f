import { type Db, saveModel } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { PEJLING_MODEL } from "@pejling/reference";
import { hashModel } from "@pejling/reference/hash";

/** Publishes the shipped model at start. If that version is here with other content, something is wrong: stop. */
export async function ensureModels(db: Db, now: Date): Promise<void> {
  const model = PEJLING_MODEL;
  const hash = hashModel(model);
  const saving = await saveModel(db, { model, hash, origin: "shipped", now });
  if (saving === "changedContent") {
    throw new AppError(
      "MODEL_VERSION_CHANGED",
      `Cannot publish model "${model.id}@${model.version}": it is published with other content`,
    );
  }
}
