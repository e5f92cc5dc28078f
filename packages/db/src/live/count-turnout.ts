import type { VoteNumber } from "@pejling/domain";
import type { Scope } from "../database/client";

/** How many have cast a ballot in a vote that may still be open: a number, and nothing of what they say. */
export async function countTurnout(
  { db, municipalityId }: Scope,
  asked: { readonly sessionId: string; readonly questionId: string; readonly vote: VoteNumber },
): Promise<number> {
  const { sessionId, questionId, vote } = asked;
  const [row] = await db.$queryRaw<{ first: number | bigint; second: number | bigint }[]>`
    SELECT COUNT("first") AS "first", COUNT("second") AS "second" FROM "LiveBallot"
    WHERE "municipalityId" = ${municipalityId} AND "sessionId" = ${sessionId} AND "questionId" = ${questionId}`;
  return Number((vote === 1 ? row?.first : row?.second) ?? 0);
}
