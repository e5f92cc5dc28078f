import { scoreAssessment } from "@pejling/domain";
import { requireAssessment, scopeOf } from "../scope";
import type { Context } from "../trpc";
import type { Assembled } from "./assemble-result";
import { loadScoringInput } from "./load-scoring-input";

/** An assessment with its answers scored. */
export async function loadResult(
  ctx: Context,
  address: { readonly kommunekode: string; readonly slug: string },
): Promise<Assembled> {
  const assessment = await requireAssessment(ctx, address);
  const loaded = await loadScoringInput(ctx, { kommunekode: address.kommunekode, assessment });
  return {
    scope: scopeOf(ctx, address),
    assessment,
    loaded,
    score: scoreAssessment(loaded.scoring),
  };
}
