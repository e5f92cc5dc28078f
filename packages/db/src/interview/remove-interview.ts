import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Removes an interview in which nothing has been said yet. One with answers is cancelled instead, never removed. */
export async function removeInterview(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  id: string,
): Promise<"removed" | "notFound" | "hasAnswers"> {
  const interview = await db.interview.findFirst({
    where: { municipalityId, assessmentId, id },
    select: {
      _count: { select: { consensuses: true, notes: true, evidence: true, challenges: true } },
      participants: { where: { ratings: { some: {} } }, select: { id: true }, take: 1 },
    },
  });
  if (interview === null) return "notFound";
  const used = Object.values(interview._count).some((count) => count > 0);
  if (used || interview.participants.length > 0) return "hasAnswers";
  await db.interview.delete({ where: { municipalityId_id: { municipalityId, id } } });
  return "removed";
}
