import type { Scope } from "../database/client";

export async function listMeasuredUnits(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<{ readonly unitId: string; readonly weight: number }[]> {
  return db.assessmentUnit.findMany({
    where: { municipalityId, assessmentId },
    select: { unitId: true, weight: true },
  });
}
