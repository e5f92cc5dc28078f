import { interviewAddress } from "@pejling/contract";
import { findLive, listSessionTallies, type QuestionTallies } from "@pejling/db";
import { procedure } from "../trpc";
import { requireInterview } from "./require-live";

/** A question of the interview with the votes that count. */
export type QuestionHistory = QuestionTallies & {
  /** When the session was held that the votes are of, where it is an earlier one than the newest; else null. */
  readonly earlier: string | null;
  /** In how many sessions the group has voted on it. */
  readonly votedIn: number;
};

/**
 * What the interview's closed votes came to, question by question, over all its sessions; empty when it has not been held with
 * phones. Of a question voted on in two sessions the last counts, as it does in the score; one that was only shown again keeps
 * what it had.
 */
export const listHistory = procedure.input(interviewAddress).query(async ({ ctx, input }) => {
  const { scope, interview } = await requireInterview(ctx, input);
  const live = await findLive(scope, interview.id);
  if (live === null) return { isOpen: false, questions: [] };
  const questions = new Map<string, QuestionHistory>();
  for (const session of await listSessionTallies(scope, interview.id)) {
    const earlier = session.sessionId === live.id ? null : session.openedAt.toISOString();
    for (const question of session.questions) {
      const before = questions.get(question.questionId);
      const isVoted = question.tallies.length > 0;
      const votedIn = (before?.votedIn ?? 0) + (isVoted ? 1 : 0);
      const stands = isVoted || before === undefined || before.votedIn === 0;
      const next = stands ? { ...question, earlier } : before;
      questions.set(question.questionId, { ...next, votedIn });
    }
  }
  return { isOpen: live.endedAt === null, questions: [...questions.values()] };
});
