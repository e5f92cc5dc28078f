import type { AssessmentTransaction } from "../database/in-writable-assessment";

const COUNTED = {
  consensuses: true,
  notes: true,
  evidence: true,
  challenges: true,
  minutes: true,
} as const;
/** What phones answered: counted already, or in a vote that is open. */
const HAS_VOTES = { OR: [{ tallies: { some: {} } }, { ballots: { some: {} } }] };

/** Removes an interview in which nothing has been said yet. One with answers is cancelled instead, never removed. */
export async function removeInterview(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  id: string,
): Promise<"removed" | "notFound" | "hasAnswers"> {
  const interview = await db.interview.findFirst({
    where: { municipalityId, assessmentId, id },
    select: {
      _count: { select: COUNTED },
      sessions: { where: { questions: { some: HAS_VOTES } }, select: { id: true }, take: 1 },
      participants: { where: { ratings: { some: {} } }, select: { id: true }, take: 1 },
    },
  });
  if (interview === null) return "notFound";
  const used = Object.values(interview._count).some((count) => count > 0);
  const answered = interview.participants.length > 0 || interview.sessions.length > 0;
  if (used || answered) return "hasAnswers";
  await db.interview.delete({ where: { municipalityId_id: { municipalityId, id } } });
  return "removed";
}
