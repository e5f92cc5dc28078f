import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Replaces the list of units the assessment gives a score of their own. */
export async function setMeasuredUnits(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  units: readonly { readonly unitId: string; readonly weight: number }[],
): Promise<void> {
  await db.assessmentUnit.deleteMany({ where: { municipalityId, assessmentId } });
  await db.assessmentUnit.createMany({
    data: units.map((unit) => ({ municipalityId, assessmentId, ...unit })),
  });
}
