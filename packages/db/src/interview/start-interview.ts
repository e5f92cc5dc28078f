import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Starts the interview's clock; one that has started keeps its first time. */
export async function startInterview(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { id, startedAt }: { id: string; startedAt: Date },
): Promise<void> {
  await db.interview.updateMany({
    where: { municipalityId, assessmentId, id, startedAt: null },
    data: { startedAt },
  });
}
