import { type Ballot, compareBallots, countBallots, type VoteNumber } from "@pejling/domain";
import type { Prisma } from "../../generated/client";
import type { Scope } from "../database/client";
import { toStoredValue } from "../rating/stored-value";
import type { BallotSeal } from "./ballot-seal";

type Question = { readonly sessionId: string; readonly questionId: string };
type Within = Scope<Prisma.TransactionClient>;

/**
 * Turns a vote's ballots into counts. The ballots of the first vote stay while its question is on the screens, so that the
 * second can be compared with it; after the second they are gone, and the counts alone remain.
 */
export async function closeVote(
  scope: Within,
  { vote, seal, ...question }: Question & { readonly vote: VoteNumber; readonly seal: BallotSeal },
): Promise<void> {
  const { db, municipalityId } = scope;
  const ballots = await listBallots(scope, { ...question, seal });
  await db.liveTally.createMany({
    data: countBallots(ballots, vote).map(({ group, value, count }) => ({
      ...question,
      municipalityId,
      vote,
      count,
      roleGroup: group,
      value: toStoredValue(value),
    })),
  });
  if (vote === 1) return;
  const { n, changed } = compareBallots(ballots);
  await db.liveQuestion.update({
    where: { municipalityId_sessionId_questionId: { municipalityId, ...question } },
    data: { inBoth: n, changed: changed === null ? null : Math.round(changed * n) },
  });
  await removeBallots(scope, question);
}

/** Removes the ballots of one question, or of the whole session: what ties two votes together is gone with them. */
export async function removeBallots(
  { db, municipalityId }: Within,
  question: { readonly sessionId: string; readonly questionId?: string },
): Promise<void> {
  await db.liveBallot.deleteMany({ where: { municipalityId, ...question } });
}

async function listBallots(
  { db, municipalityId }: Within,
  { seal, ...question }: Question & { readonly seal: BallotSeal },
): Promise<readonly Ballot[]> {
  const rows = await db.liveBallot.findMany({
    where: { municipalityId, ...question },
    select: { key: true, first: true, second: true, roleGroup: true },
  });
  return rows.map(({ key, first, second, roleGroup }) => ({
    key,
    first: first === null ? null : seal.open(first, key),
    second: second === null ? null : seal.open(second, key),
    group: roleGroup,
  }));
}
