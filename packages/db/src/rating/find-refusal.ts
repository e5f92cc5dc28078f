import type { Scope } from "../database/client";

/** Why no answer could be written. */
export type WritingRefusal = "notFound" | "closed" | "notOpen";

/** Why an answer of this participant could not be written, or `null` when nothing stands in its way. */
export async function findRefusal(
  { db, municipalityId }: Scope,
  { assessmentId, participantId }: { assessmentId: string; participantId: string },
): Promise<WritingRefusal | null> {
  const participant = await db.participant.findFirst({
    where: { municipalityId, id: participantId, assessmentId },
    select: { interview: { select: { assessment: { select: { status: true } } } } },
  });
  if (participant === null) return "notFound";
  const { status } = participant.interview.assessment;
  if (status === "closed") return "closed";
  return status === "draft" ? "notOpen" : null;
}
