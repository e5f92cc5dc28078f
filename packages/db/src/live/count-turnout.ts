import type { VoteNumber } from "@pejling/domain";
import type { Scope } from "../database/client";

/** How many have cast a ballot in a vote that may still be open: a number, and nothing of what they say. */
export function countTurnout(
  { db, municipalityId }: Scope,
  asked: { readonly sessionId: string; readonly questionId: string; readonly vote: VoteNumber },
): Promise<number> {
  const { vote, ...question } = asked;
  const cast = { not: null };
  return db.liveBallot.count({
    where: { municipalityId, ...question, ...(vote === 1 ? { first: cast } : { second: cast }) },
  });
}
