import type { AssessmentTransaction } from "../database/in-writable-assessment";

export async function removeTarget(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  id: string,
): Promise<void> {
  await db.target.deleteMany({ where: { municipalityId, assessmentId, id } });
}
