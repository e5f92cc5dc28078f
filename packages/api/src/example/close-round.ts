import { type AssessmentTransaction, saveFrozenResult, setStatus } from "@pejling/db";
import { scoreAssessment } from "@pejling/domain";
import { freezeResult } from "../result/freeze-result";
import { loadScoringInput } from "../result/load-scoring-input";
import { requireAssessment } from "../scope";

/** Closes a round as it was closed then: with the result everybody gets, frozen at the time. */
export async function closeRound(
  tx: AssessmentTransaction,
  { slug, closedAt }: { readonly slug: string; readonly closedAt: Date },
): Promise<void> {
  const kommunekode = tx.municipalityId;
  const assessment = await requireAssessment(tx, { kommunekode, slug });
  const loaded = await loadScoringInput(tx, { kommunekode, assessment });
  const score = scoreAssessment(loaded.scoring);
  await saveFrozenResult(
    tx,
    await freezeResult({ scope: tx, assessment, loaded, score }, closedAt),
  );
  await setStatus(tx, { status: "closed", closedAt });
}
