import type { Scope } from "../database/client";
import { listTallies, type QuestionTallies } from "./list-tallies";

/** What each question of an interview came to in the last session that voted on it. */
export async function listInterviewTallies(
  scope: Scope,
  interviewId: string,
): Promise<readonly QuestionTallies[]> {
  const { db, municipalityId } = scope;
  const sessions = await db.liveSession.findMany({
    where: { municipalityId, interviewId },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const last = new Map<string, QuestionTallies>();
  for (const { id: sessionId } of sessions) {
    for (const question of await listTallies(scope, { sessionId })) {
      if (question.tallies.length > 0) last.set(question.questionId, question);
    }
  }
  return [...last.values()];
}
