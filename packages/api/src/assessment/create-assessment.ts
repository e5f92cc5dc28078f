import { createAssessmentInput } from "@pejling/contract";
import { listAssessments, saveAssessment, saveMunicipality } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { loadModel } from "../model/load-model";
import { requireMunicipality } from "../municipality/require-municipality";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** A new round as a draft, in a municipality that gets its place here with its first one. */
export const createAssessment = procedure
  .input(createAssessmentInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, ...assessment } = input;
    const municipality = await requireMunicipality(ctx, kommunekode);
    await loadModel(ctx.db, { id: assessment.modelId, version: assessment.modelVersion });

    const scope = scopeOf(ctx, input);
    const rounds = await listAssessments(scope);
    if (rounds.some(({ slug }) => slug === assessment.slug)) {
      throw new AppError(
        "ASSESSMENT_SLUG_TAKEN",
        `Cannot create assessment "${assessment.slug}": the municipality has one of that name`,
      );
    }
    const { previousId } = assessment;
    if (previousId !== null && !rounds.some(({ id }) => id === previousId)) {
      throw new AppError(
        "ASSESSMENT_NOT_FOUND",
        `Cannot create assessment "${assessment.slug}": the earlier round does not exist`,
      );
    }
    const createdAt = ctx.now();
    await saveMunicipality(ctx.db, { ...municipality, createdAt });
    await saveAssessment(scope, { ...assessment, createdAt });
    return { slug: assessment.slug };
  });
