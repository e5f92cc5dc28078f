import { scoreAssessment } from "@pejling/domain";
import type { Context } from "../context";
import { loadModelOf } from "../model/load-model";
import { requireAssessment, scopeOf } from "../scope";
import type { Assembled } from "./assemble-result";
import { loadScoringInput } from "./load-scoring-input";

/** An assessment with its answers scored. */
export async function loadResult(
  ctx: Context,
  address: { readonly kommunekode: string; readonly slug: string },
): Promise<Assembled> {
  const assessment = await requireAssessment(ctx, address);
  const scope = scopeOf(ctx, address);
  const stored = await loadModelOf(ctx.db, assessment);
  const loaded = await loadScoringInput(scope, { assessment, stored });
  return {
    scope,
    assessment,
    loaded,
    score: scoreAssessment(loaded.scoring),
  };
}
