import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Keeps what a closing assessment says. There is no way to write it again. */
export async function saveFrozenResult(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { body, ...columns }: { body: object; modelHash: string; inputHash: string; createdAt: Date },
): Promise<void> {
  await db.frozenResult.create({ data: { municipalityId, assessmentId, body, ...columns } });
}
