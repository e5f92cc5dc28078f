import { findAnswerable } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { scopeOf } from "../scope";
import type { Context } from "../trpc";

/** The assessment's id, when it takes answers and its model has the questions. */
export async function requireAnswerable(
  ctx: Context,
  address: { readonly kommunekode: string; readonly slug: string },
  questionIds: readonly string[],
): Promise<string> {
  const { slug } = address;
  const assessment = await findAnswerable(scopeOf(ctx, address), slug);
  if (assessment === null) {
    throw new AppError(
      "ASSESSMENT_NOT_FOUND",
      `Cannot save rating: assessment "${slug}" does not exist`,
    );
  }
  if (assessment.status === "closed") {
    throw new AppError("ASSESSMENT_CLOSED", `Cannot save rating: assessment "${slug}" is closed`);
  }
  const { model } = await loadModel(ctx.db, {
    id: assessment.modelId,
    version: assessment.modelVersion,
  });
  for (const questionId of questionIds) requireQuestion(model, questionId);
  return assessment.assessmentId;
}
