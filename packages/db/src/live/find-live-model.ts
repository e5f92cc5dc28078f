import type { Scope } from "../database/client";

/** Which model the questions of an assessment are of. */
export function findLiveModel(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<{ readonly modelId: string; readonly modelVersion: string } | null> {
  return db.assessment.findUnique({
    where: { municipalityId_id: { municipalityId, id: assessmentId } },
    select: { modelId: true, modelVersion: true },
  });
}
