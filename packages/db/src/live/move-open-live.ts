import type { AssessmentTransaction } from "../database/in-writable-assessment";

/** Counts a step in the interview's open session, so that its screens read anew. Answers which it is; null: none is open. */
export async function moveOpenLive(
  { db, municipalityId }: AssessmentTransaction,
  interviewId: string,
): Promise<string | null> {
  const open = await db.liveSession.findFirst({
    where: { municipalityId, interviewId, endedAt: null },
    select: { id: true },
  });
  if (open === null) return null;
  await db.liveSession.update({
    where: { municipalityId_id: { municipalityId, id: open.id } },
    data: { version: { increment: 1 } },
  });
  return open.id;
}
