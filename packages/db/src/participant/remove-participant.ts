import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Removes somebody who never answered; a participant with answers stays, or the numbers would change in silence. */
export async function removeParticipant(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  id: string,
): Promise<"removed" | "notFound" | "hasAnswers"> {
  const participant = await db.participant.findFirst({
    where: { municipalityId, assessmentId, id },
    select: {
      ratings: { where: { value: { not: "missing" } }, select: { version: true }, take: 1 },
    },
  });
  if (participant === null) return "notFound";
  if (participant.ratings.length > 0) return "hasAnswers";
  await db.participant.delete({ where: { municipalityId_id: { municipalityId, id } } });
  return "removed";
}
