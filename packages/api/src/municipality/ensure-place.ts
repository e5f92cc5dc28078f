import { saveMunicipality } from "@pejling/db";
import type { Context } from "../context";
import { requireMunicipality } from "./require-municipality";

/**
 * What the command line writes about one of the 98 gives it its place here. Everybody else works in a municipality that was
 * opened for them.
 */
export async function ensurePlace(ctx: Context, kommunekode: string): Promise<void> {
  const municipality = await requireMunicipality(ctx, kommunekode);
  if (ctx.actor.kind !== "system") return;
  await saveMunicipality(ctx.db, { ...municipality, createdAt: ctx.now() });
}
