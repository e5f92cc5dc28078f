import { saveEvidenceInput } from "@pejling/contract";
import { saveEvidence as writeEvidence } from "@pejling/db";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";

export const saveEvidence = procedure.input(saveEvidenceInput).mutation(async ({ ctx, input }) => {
  const { kommunekode, slug, ...evidence } = input;
  const { modelId, modelVersion } = await requireAssessment(ctx, input);
  const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
  requireQuestion(model, evidence.questionId);
  return writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, (tx) =>
    writeEvidence(tx, { ...evidence, updatedAt: ctx.now() }),
  );
});
