import { saveChallengeInput } from "@pejling/contract";
import { saveChallenge as writeChallenge } from "@pejling/db";
import { requireInterviewId } from "../interview/require-interview-id";
import { loadModel } from "../model/load-model";
import { requireQuestion, requireTheme } from "../model/question-ids";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";
import { requireUnit } from "../unit/require-unit";

export const saveChallenge = procedure
  .input(saveChallengeInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, slug, ...challenge } = input;
    const { modelId, modelVersion } = await requireAssessment(ctx, input);
    const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
    for (const themeId of challenge.themeIds) requireTheme(model, themeId);
    if (challenge.questionId !== null) requireQuestion(model, challenge.questionId);
    return writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, async (tx) => {
      await requireUnit(tx, challenge.unitId);
      if (challenge.interviewId !== null) await requireInterviewId(tx, challenge.interviewId);
      return writeChallenge(tx, { ...challenge, updatedAt: ctx.now() });
    });
  });
