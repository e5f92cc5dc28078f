import { hashModel } from "@pejling/reference/hash";
import type { Caller } from "../data/create-caller";
import { type Check, failed, passed } from "./check";

/** A published model never changes: its content must still give the hash it was published with. */
export async function checkModels(caller: Caller, advice: string): Promise<Check> {
  const models = await caller.model.list();
  const changed: string[] = [];
  for (const { id, version } of models) {
    const isSame = await caller.model.get({ id, version }).then(
      ({ model, hash }) => hashModel(model) === hash,
      () => false,
    );
    if (!isSame) changed.push(`${id}@${version}`);
  }
  return changed.length === 0
    ? passed("models", `${models.length} published, unchanged`)
    : failed("models", `changed after it was published: ${changed.join(", ")}`, advice);
}
