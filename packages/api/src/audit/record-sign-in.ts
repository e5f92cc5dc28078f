import { type EntryToAppend, listOrigins } from "@pejling/db";
import { PLATFORM_TRAIL } from "@pejling/domain";
import type { Context } from "../context";
import { record } from "./record";
import { toFrom } from "./to-entry";

/**
 * Somebody got in: while the door was passed nobody was signed in yet, so the door's own entry cannot say who. It stands in
 * the installation's trail and in that of every municipality the person belongs to.
 */
export function recordSignIn(ctx: Context, person: { readonly userId: string }): Promise<void> {
  return recordEverywhere(ctx, { action: "account.signedIn", userId: person.userId });
}

/** Somebody went out; for the municipalities of the person, since the door's own entry stands in the installation's trail. */
export async function recordSignOut(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== "person") return;
  await recordEverywhere(ctx, { action: "account.signedOut", userId: ctx.actor.userId });
}

async function recordEverywhere(
  ctx: Context,
  { action, userId }: { readonly action: string; readonly userId: string },
): Promise<void> {
  const own = await listOrigins(ctx.db, userId);
  const trails = [PLATFORM_TRAIL, ...own.map(({ municipalityId }) => municipalityId)];
  const entry: Omit<EntryToAppend, "municipalityId"> = {
    at: ctx.now().toISOString(),
    ...{ actorKind: "person", actorId: userId, action, outcome: "done", target: "{}" },
    ...toFrom(ctx),
  };
  await record(
    ctx.db,
    trails.map((municipalityId) => ({ municipalityId, ...entry })),
  );
}
