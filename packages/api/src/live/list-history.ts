import { interviewAddress } from "@pejling/contract";
import { findLive, listTallies } from "@pejling/db";
import { procedure } from "../trpc";
import { requireInterview } from "./require-live";

/** What the interview's closed votes came to, question by question; empty when it has not been held with phones. */
export const listHistory = procedure.input(interviewAddress).query(async ({ ctx, input }) => {
  const { scope, interview } = await requireInterview(ctx, input);
  const live = await findLive(scope, interview.id);
  if (live === null) return { isOpen: false, questions: [] };
  const questions = await listTallies(scope, { sessionId: live.id });
  return { isOpen: live.endedAt === null, questions };
});
