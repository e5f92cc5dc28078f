import {
  type AssessmentTransaction,
  findAssessment,
  type StoredModel,
  saveFrozenResult,
  setStatus,
} from "@pejling/db";
import { scoreAssessment } from "@pejling/domain";
import { freezeResult } from "../result/freeze-result";
import { loadScoringInput } from "../result/load-scoring-input";

/** Closes a round as it was closed then: with the result everybody gets, frozen at the time. */
export async function closeRound(
  tx: AssessmentTransaction,
  {
    slug,
    closedAt,
    stored,
  }: { readonly slug: string; readonly closedAt: Date; readonly stored: StoredModel },
): Promise<void> {
  const assessment = await findAssessment(tx, slug);
  if (assessment === null) throw new Error(`Cannot close round "${slug}": it was not written`);
  const loaded = await loadScoringInput(tx, { assessment, stored });
  const score = scoreAssessment(loaded.scoring);
  await saveFrozenResult(
    tx,
    await freezeResult({ scope: tx, assessment, loaded, score }, closedAt),
  );
  await setStatus(tx, { status: "closed", closedAt });
}
