import { type AssessmentTransaction, listInterviews } from "@pejling/db";
import { AppError } from "@pejling/domain";

/** The interview must be one of this assessment's. */
export async function requireInterviewId(
  tx: AssessmentTransaction,
  interviewId: string,
): Promise<void> {
  const interviews = await listInterviews(tx, tx.assessmentId);
  if (interviews.some(({ id }) => id === interviewId)) return;
  throw new AppError(
    "INTERVIEW_NOT_FOUND",
    `Cannot use interview "${interviewId}": the assessment has no such interview`,
  );
}
