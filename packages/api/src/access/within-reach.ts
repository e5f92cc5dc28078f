import { listUnits, type Scope } from "@pejling/db";
import { AppError, findMembership, findOwnUnits } from "@pejling/domain";
import type { Context } from "../context";
import type { Reach } from "./gate";

/** The units an actor may go into behind a door that is open to own units only; null where the door is open to all. */
export async function unitsWithinReach(
  ctx: Context & { readonly reach: Reach },
  scope: Scope,
): Promise<ReadonlySet<string> | null> {
  if (ctx.reach === "everything") return null;
  const membership = findMembership(ctx.actor, scope.municipalityId);
  return findOwnUnits(await listUnits(scope), membership?.unitIds ?? []);
}

/** Refuses what belongs to no unit, or to another's, where only own units are within reach. */
export function requireWithinReach(
  reach: ReadonlySet<string> | null,
  { unitId, doing }: { readonly unitId: string | null; readonly doing: string },
): void {
  if (reach === null || (unitId !== null && reach.has(unitId))) return;
  throw new AppError("NOT_ALLOWED", `Cannot ${doing}: it belongs to another unit`);
}
