import { markLiveInput } from "@pejling/contract";
import { markQuestion } from "@pejling/db";
import { loadModelOf } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment } from "../scope";
import { procedure } from "../trpc";
import { announce } from "./hub";
import { requireOpenLive } from "./require-live";

/** Ticks a question for everybody who leads the interview. No step: nothing on phones and projector moves. */
export const markLive = procedure.input(markLiveInput).mutation(async ({ ctx, input }) => {
  const { scope } = await requireOpenLive(ctx, input);
  const { model } = await loadModelOf(ctx.db, await requireAssessment(ctx, input));
  const { sessionId, questionId, isCovered } = input;
  requireQuestion(model, questionId);
  await markQuestion(scope, { sessionId, questionId, isCovered });
  announce({ ...scope, db: ctx.db, sessionId }, "marks");
});
