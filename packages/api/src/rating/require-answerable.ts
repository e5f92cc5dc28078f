import { AppError } from "@pejling/domain";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment } from "../scope";
import type { Context } from "../trpc";

/** The assessment's id, when it takes answers and its model has the questions. */
export async function requireAnswerable(
  ctx: Context,
  address: { readonly kommunekode: string; readonly slug: string },
  questionIds: readonly string[],
): Promise<string> {
  const assessment = await requireAssessment(ctx, address);
  const { slug, status } = assessment;
  if (status === "closed") {
    throw new AppError("ASSESSMENT_CLOSED", `Cannot save rating: assessment "${slug}" is closed`);
  }
  const { model } = await loadModel(ctx.db, {
    id: assessment.modelId,
    version: assessment.modelVersion,
  });
  for (const questionId of questionIds) requireQuestion(model, questionId);
  return assessment.id;
}
