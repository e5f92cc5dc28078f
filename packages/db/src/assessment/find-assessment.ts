import type { Scope } from "../database/client";
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessmentRow } from "./assessment-row";

export async function findAssessment(
  { db, municipalityId }: Scope,
  slug: string,
): Promise<AssessmentRow | null> {
  const row = await db.assessment.findUnique({
    where: { municipalityId_slug: { municipalityId, slug } },
    select: ASSESSMENT_COLUMNS,
  });
  return row === null ? null : toAssessmentRow(row);
}
