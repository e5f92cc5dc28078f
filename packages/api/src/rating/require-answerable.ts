import { type Answerable, type DbClient, findAnswerable } from "@pejling/db";
import { AppError } from "@pejling/domain";
import type { Context } from "../context";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { scopeOf } from "../scope";

type Address = { readonly kommunekode: string; readonly slug: string };

const known = new WeakMap<DbClient, Map<string, Answerable>>();

/**
 * The assessment's id, when its model has the questions. An assessment's id and model never change, so they are looked
 * up once; whether it takes answers is asked in the very statement that writes. `forget` is for a write that found no
 * such participant: the assessment may have been removed and made anew.
 */
export async function requireAnswerable(
  ctx: Context,
  address: Address,
  questionIds: readonly string[],
): Promise<string> {
  const remembered = known.get(ctx.db) ?? new Map<string, Answerable>();
  known.set(ctx.db, remembered);
  const key = keyOf(address);
  const assessment =
    remembered.get(key) ?? (await findAnswerable(scopeOf(ctx, address), address.slug));
  if (assessment === null) {
    throw new AppError(
      "ASSESSMENT_NOT_FOUND",
      `Cannot save rating: assessment "${address.slug}" does not exist`,
    );
  }
  remembered.set(key, assessment);
  const { model } = await loadModel(ctx.db, {
    id: assessment.modelId,
    version: assessment.modelVersion,
  });
  for (const questionId of questionIds) requireQuestion(model, questionId);
  return assessment.assessmentId;
}

export function forgetAnswerable({ db }: Context, address: Address): void {
  known.get(db)?.delete(keyOf(address));
}

function keyOf({ kommunekode, slug }: Address): string {
  return `${kommunekode} ${slug}`;
}
