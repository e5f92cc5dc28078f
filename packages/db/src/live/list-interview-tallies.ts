import type { Scope } from "../database/client";
import { listTallies, type QuestionTallies } from "./list-tallies";

export type SessionTallies = {
  readonly sessionId: string;
  readonly openedAt: Date;
  readonly questions: readonly QuestionTallies[];
};

/** Every session an interview has been held in with phones, the first first, with what its votes came to. */
export async function listSessionTallies(
  scope: Scope,
  interviewId: string,
): Promise<readonly SessionTallies[]> {
  const { db, municipalityId } = scope;
  const sessions = await db.liveSession.findMany({
    where: { municipalityId, interviewId },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    select: { id: true, openedAt: true },
  });
  const told: SessionTallies[] = [];
  for (const { id: sessionId, openedAt } of sessions) {
    told.push({ sessionId, openedAt, questions: await listTallies(scope, { sessionId }) });
  }
  return told;
}

/** What each question of an interview came to in the last session that voted on it. */
export async function listInterviewTallies(
  scope: Scope,
  interviewId: string,
): Promise<readonly QuestionTallies[]> {
  const last = new Map<string, QuestionTallies>();
  for (const { questions } of await listSessionTallies(scope, interviewId)) {
    for (const question of questions) {
      if (question.tallies.length > 0) last.set(question.questionId, question);
    }
  }
  return [...last.values()];
}
