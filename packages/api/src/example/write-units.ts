import type { Scope } from "@pejling/db";
import type { ExampleUnit } from "@pejling/reference/example";
import { toUnitId } from "./example-ids";

export async function writeUnits(
  { db, municipalityId }: Scope,
  units: readonly ExampleUnit[],
): Promise<void> {
  await db.unit.createMany({
    data: units.map(({ parent, supersedes, ...unit }) => ({
      municipalityId,
      id: toUnitId(unit.code),
      ...unit,
      parentId: parent === null ? null : toUnitId(parent),
      supersedesId: supersedes === null ? null : toUnitId(supersedes),
    })),
  });
}
