import { createAssessmentInput } from "@pejling/contract";
import { listAssessments, saveAssessment } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { loadModel } from "../model/load-model";
import { ensurePlace } from "../municipality/ensure-place";
import { requireMunicipality } from "../municipality/require-municipality";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";

/** A new round as a draft. */
export const createAssessment = procedure
  .input(createAssessmentInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, ...assessment } = input;
    await requireMunicipality(ctx, kommunekode);
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
    await ensurePlace(ctx, kommunekode);
    await saveAssessment(scope, { ...assessment, createdAt: ctx.now() });
    return { slug: assessment.slug };
  });
