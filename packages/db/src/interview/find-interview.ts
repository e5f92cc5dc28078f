import type { Scope } from "../database/client";
import { INTERVIEW_COLUMNS, type InterviewRow, toInterviewRow } from "./list-interviews";

export async function findInterview(
  { db, municipalityId }: Scope,
  { assessmentId, number }: { assessmentId: string; number: number },
): Promise<InterviewRow | null> {
  const row = await db.interview.findUnique({
    where: { municipalityId_assessmentId_number: { municipalityId, assessmentId, number } },
    select: INTERVIEW_COLUMNS,
  });
  return row === null ? null : toInterviewRow(row);
}
