import { saveConsensusInput } from "@pejling/contract";
import { saveConsensus as writeConsensus } from "@pejling/db";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";

export const saveConsensus = procedure
  .input(saveConsensusInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, slug, ...consensus } = input;
    const { modelId, modelVersion } = await requireAssessment(ctx, input);
    const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
    requireQuestion(model, consensus.questionId);
    return writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, (tx) =>
      writeConsensus(tx, { ...consensus, updatedAt: ctx.now() }),
    );
  });
