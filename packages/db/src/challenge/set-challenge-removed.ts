import type { AssessmentTransaction } from "../database/in-writable-assessment";

export async function setChallengeRemoved(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { id, seenVersion, removedAt }: { id: string; seenVersion: number; removedAt: Date | null },
): Promise<boolean> {
  const { count } = await db.challenge.updateMany({
    where: { municipalityId, id, version: seenVersion, assessmentId },
    data: { removedAt, version: seenVersion + 1 },
  });
  return count > 0;
}
