import type { Scope } from "../database/client";
import { ASSESSMENT_COLUMNS, type AssessmentRow, toAssessmentRow } from "./assessment-row";

/** The rounds of a municipality, newest first. */
export async function listAssessments({ db, municipalityId }: Scope): Promise<AssessmentRow[]> {
  const rows = await db.assessment.findMany({
    where: { municipalityId },
    select: ASSESSMENT_COLUMNS,
    orderBy: [{ periodStart: "desc" }, { createdAt: "desc" }],
  });
  return rows.map(toAssessmentRow);
}
