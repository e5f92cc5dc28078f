import { saveBaselineInput } from "@pejling/contract";
import { saveBaseline as writeBaseline } from "@pejling/db";
import { loadModel } from "../model/load-model";
import { requireTheme } from "../model/question-ids";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";

export const saveBaseline = procedure.input(saveBaselineInput).mutation(async ({ ctx, input }) => {
  const { kommunekode, slug, ...baseline } = input;
  const { modelId, modelVersion } = await requireAssessment(ctx, input);
  const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
  requireTheme(model, baseline.themeId);
  return writeIn(ctx, { address: { kommunekode, slug }, needs: "notClosed" }, (tx) =>
    writeBaseline(tx, baseline),
  );
});
