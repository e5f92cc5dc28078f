import { assessmentAddress } from "@pejling/contract";
import { listBaselines, listMeasuredUnits, listTargets, listUnits } from "@pejling/db";
import { requireAssessment, scopeOf } from "../scope";
import { procedure } from "../trpc";

export const getSetup = procedure.input(assessmentAddress).query(async ({ ctx, input }) => {
  const scope = scopeOf(ctx, input);
  const assessment = await requireAssessment(ctx, input);
  return {
    assessment,
    units: await listUnits(scope),
    measuredUnits: await listMeasuredUnits(scope, assessment.id),
    targets: await listTargets(scope, assessment.id),
    baselines: await listBaselines(scope, assessment.id),
  };
});
