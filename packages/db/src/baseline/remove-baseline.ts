import type { AssessmentTransaction } from "../database/in-writable-assessment";

export async function removeBaseline(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  themeId: string,
): Promise<void> {
  await db.baseline.deleteMany({ where: { municipalityId, assessmentId, themeId } });
}
