import { listUnits, type Scope } from "@pejling/db";
import { AppError } from "@pejling/domain";

/** The unit, or a plain refusal: the composite foreign key would refuse it too, but not in words. */
export async function requireUnit(scope: Scope, unitId: string): Promise<void> {
  const units = await listUnits(scope);
  if (units.some(({ id }) => id === unitId)) return;
  throw new AppError("UNIT_NOT_FOUND", `Cannot use unit "${unitId}": it does not exist`);
}
