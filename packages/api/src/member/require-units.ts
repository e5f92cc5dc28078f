import { listUnits, type Scope } from "@pejling/db";
import { AppError } from "@pejling/domain";

/** A member's own units are units of the municipality; another municipality's are as missing as none. */
export async function requireUnits(
  scope: Scope,
  { unitIds, doing }: { readonly unitIds: readonly string[]; readonly doing: string },
): Promise<void> {
  if (unitIds.length === 0) return;
  const known = new Set((await listUnits(scope)).map(({ id }) => id));
  if (unitIds.every((id) => known.has(id))) return;
  throw new AppError("UNIT_NOT_FOUND", `Cannot ${doing}: a unit of those does not exist`);
}
