import type { Scope } from "../database/client";
import { listVotes } from "../score/list-votes";

export type InterviewProgress = {
  readonly interviewId: string;
  readonly participants: number;
  /** Questions with at least one answer, typed or voted. */
  readonly questions: number;
  readonly ratings: number;
  readonly lastChangedAt: string | null;
};

type Row = {
  interviewId: string;
  participants: bigint;
  questions: string;
  ratings: bigint;
  lastChangedAt: string | null;
};

/** How far each interview of an assessment has come. What phones have voted counts as answers, the last vote on each question. */
export async function listProgress(
  scope: Scope,
  assessmentId: string,
): Promise<InterviewProgress[]> {
  const { db, municipalityId } = scope;
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."interviewId" AS "interviewId",
           COUNT(DISTINCT p."id") AS "participants",
           json_group_array(DISTINCT r."questionId") AS "questions",
           COUNT(r."questionId") AS "ratings",
           MAX(r."updatedAt") AS "lastChangedAt"
    FROM "Participant" p
    LEFT JOIN "Rating" r ON r."municipalityId" = p."municipalityId" AND r."participantId" = p."id"
      AND r."value" NOT IN ('missing', 'notAsked')
    WHERE p."municipalityId" = ${municipalityId} AND p."assessmentId" = ${assessmentId}
    GROUP BY p."interviewId"`;
  const votes = await listVotes(scope, assessmentId);
  return rows.map((row) => {
    const { interviewId, lastChangedAt } = row;
    const here = votes.filter((vote) => vote.interviewId === interviewId);
    const typed = (JSON.parse(row.questions) as (string | null)[]).filter((id) => id !== null);
    const ballots = here.flatMap(({ counts }) => counts.map(({ count }) => count));
    return {
      interviewId,
      participants: Number(row.participants),
      questions: new Set([...typed, ...here.map(({ questionId }) => questionId)]).size,
      ratings: Number(row.ratings) + ballots.reduce((sum, count) => sum + count, 0),
      lastChangedAt,
    };
  });
}
