import { assessmentAddress } from "@pejling/contract";
import { requireAssessment } from "../scope";
import { procedure } from "../trpc";
import { loadModel } from "./load-model";
import { toOutline } from "./to-outline";

/** The outline of the model an assessment answers, for a page that does not know yet which one that is. */
export const getOutlineOf = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const { modelId: id, modelVersion: version } = await requireAssessment(ctx, input);
  return toOutline((await loadModel(ctx.db, { id, version })).model);
});
