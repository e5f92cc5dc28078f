import type { AssessmentStatus } from "@pejling/domain";
import type { AssessmentTransaction } from "../database/in-writable-assessment";

export async function setStatus(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  { status, closedAt }: { status: AssessmentStatus; closedAt: Date | null },
): Promise<void> {
  await db.assessment.update({
    where: { municipalityId_id: { municipalityId, id: assessmentId } },
    data: { status, closedAt, version: { increment: 1 } },
  });
}
