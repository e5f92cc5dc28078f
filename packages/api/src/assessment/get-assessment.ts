import { assessmentAddress } from "@pejling/contract";
import { requireMunicipality } from "../municipality/require-municipality";
import { requireAssessment } from "../scope";
import { procedure } from "../trpc";

export const getAssessment = procedure.input(assessmentAddress).query(async ({ ctx, input }) => ({
  municipality: await requireMunicipality(ctx, input.kommunekode),
  assessment: await requireAssessment(ctx, input),
}));
