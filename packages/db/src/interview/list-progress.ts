import type { Scope } from "../database/client";

export type InterviewProgress = {
  readonly interviewId: string;
  readonly participants: number;
  /** Questions with at least one answer or a consensus. */
  readonly questions: number;
  readonly ratings: number;
  readonly lastChangedAt: string | null;
};

type Row = {
  interviewId: string;
  participants: bigint;
  questions: bigint;
  ratings: bigint;
  lastChangedAt: string | null;
};

/** How far each interview of an assessment has come. */
export async function listProgress(
  { db, municipalityId }: Scope,
  assessmentId: string,
): Promise<InterviewProgress[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."interviewId" AS "interviewId",
           COUNT(DISTINCT p."id") AS "participants",
           COUNT(DISTINCT r."questionId") AS "questions",
           COUNT(r."questionId") AS "ratings",
           MAX(r."updatedAt") AS "lastChangedAt"
    FROM "Participant" p
    LEFT JOIN "Rating" r ON r."municipalityId" = p."municipalityId" AND r."participantId" = p."id"
      AND r."value" NOT IN ('missing', 'notAsked')
    WHERE p."municipalityId" = ${municipalityId} AND p."assessmentId" = ${assessmentId}
    GROUP BY p."interviewId"`;
  return rows.map((row) => ({
    interviewId: row.interviewId,
    participants: Number(row.participants),
    questions: Number(row.questions),
    ratings: Number(row.ratings),
    lastChangedAt: row.lastChangedAt,
  }));
}
