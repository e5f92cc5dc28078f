import { saveTargetInput } from "@pejling/contract";
import { saveTarget as writeTarget } from "@pejling/db";
import { loadModel } from "../model/load-model";
import { requireTheme } from "../model/question-ids";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";
import { requireUnit } from "../unit/require-unit";
import { requireOwnTarget } from "./require-own-target";

export const saveTarget = procedure.input(saveTargetInput).mutation(async ({ ctx, input }) => {
  const { kommunekode, slug, ...target } = input;
  const { modelId, modelVersion } = await requireAssessment(ctx, input);
  const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
  requireTheme(model, target.themeId);
  return writeIn(ctx, { address: { kommunekode, slug }, needs: "notClosed" }, async (tx) => {
    await requireOwnTarget(ctx, { tx, id: target.id, unitId: target.unitId });
    if (target.unitId !== null) await requireUnit(tx, target.unitId);
    return writeTarget(tx, target);
  });
});
