import { assessmentAddress } from "@pejling/contract";
import { requireMunicipality } from "../municipality/require-municipality";
import { toPublishedAssessment } from "../publication/to-published";
import { requireAssessment } from "../scope";
import { procedure } from "../trpc";

export const getAssessment = procedure.input(assessmentAddress).query(async ({ ctx, input }) => ({
  municipality: await requireMunicipality(ctx, input.kommunekode),
  assessment: toPublishedAssessment(
    { actor: ctx.actor, kommunekode: input.kommunekode },
    await requireAssessment(ctx, input),
  ),
}));
