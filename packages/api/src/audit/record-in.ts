import type { EntryToAppend } from "@pejling/db";
import { toTarget } from "@pejling/domain";
import type { Context } from "../context";
import { record } from "./record";
import { toActorColumns, toFrom } from "./to-entry";

/**
 * What somebody without a part in a municipality did to it with its own leave: accepted its invitation, opened its link,
 * gave it its place. The door's own entry stands in the installation's trail; this one is for the municipality.
 */
export function recordIn(
  ctx: Context,
  municipalityId: string,
  done: {
    readonly action: string;
    readonly input: unknown;
    readonly by?: Pick<EntryToAppend, "actorKind" | "actorId">;
  },
): Promise<void> {
  const { action, input, by = toActorColumns(ctx.actor) } = done;
  const at = ctx.now().toISOString();
  const target = toTarget(action, input);
  return record(ctx.db, [
    { municipalityId, at, ...by, action, outcome: "done", target, ...toFrom(ctx) },
  ]);
}
