import { type Ballot, compareBallots, countBallots, type VoteNumber } from "@pejling/domain";
import type { Prisma } from "../../generated/client";
import type { Scope } from "../database/client";
import { toStoredValue } from "../rating/stored-value";
import type { BallotSeal } from "./ballot-seal";

type Question = { readonly sessionId: string; readonly questionId: string };
type Within = Scope<Prisma.TransactionClient>;

/** Of so many ballots cast so many can be read by nobody: they were closed with a secret the server has no more. */
export type Unreadable = { readonly unreadable: number; readonly cast: number };

/**
 * Turns a vote's ballots into counts. The ballots of the first vote stay while its question is on the screens, so that the
 * second can be compared with it; after the second they are gone, and the counts alone remain. Where one of them cannot be
 * read nothing is counted, since a count of the rest would look like the whole: the vote is taken back, to be held anew.
 */
export async function closeVote(
  scope: Within,
  { vote, seal, ...question }: Question & { readonly vote: VoteNumber; readonly seal: BallotSeal },
): Promise<Unreadable | null> {
  const { db, municipalityId } = scope;
  const sealed = await listSealed(scope, question);
  const cast = sealed.flatMap(({ key, ...ballot }) => {
    const closed = vote === 1 ? ballot.first : ballot.second;
    return closed === null ? [] : [{ key, closed }];
  });
  const unreadable = cast.filter(({ key, closed }) => seal.open(closed, key) === null).length;
  if (unreadable > 0) {
    await takeBack(scope, { ...question, vote });
    return { unreadable, cast: cast.length };
  }
  const ballots = sealed.map((ballot) => openBallot(ballot, seal));
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
  if (vote === 1) return null;
  // The first vote was counted in its time; if its ballots cannot be read any more nobody can say who changed.
  if (sealed.every(({ key, first }) => first === null || seal.open(first, key) !== null)) {
    const { n, changed } = compareBallots(ballots);
    await db.liveQuestion.update({
      where: { municipalityId_sessionId_questionId: { municipalityId, ...question } },
      data: { inBoth: n, changed: changed === null ? null : Math.round(changed * n) },
    });
  }
  await removeBallots(scope, question);
  return null;
}

/** Removes the ballots of one question, or of the whole session: what ties two votes together is gone with them. */
export async function removeBallots(
  { db, municipalityId }: Within,
  question: { readonly sessionId: string; readonly questionId?: string },
): Promise<void> {
  await db.liveBallot.deleteMany({ where: { municipalityId, ...question } });
}

/** Nobody has voted in that vote any more; what was cast in the one before it stays. */
async function takeBack(
  { db, municipalityId }: Within,
  { vote, ...question }: Question & { readonly vote: VoteNumber },
): Promise<void> {
  const where = { municipalityId, ...question };
  await db.liveBallot.deleteMany({ where: vote === 1 ? where : { ...where, first: null } });
  await db.liveBallot.updateMany({ where, data: { second: null } });
}

type SealedBallot = {
  readonly key: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly roleGroup: string;
};

function listSealed(
  { db, municipalityId }: Within,
  question: Question,
): Promise<readonly SealedBallot[]> {
  return db.liveBallot.findMany({
    where: { municipalityId, ...question },
    select: { key: true, first: true, second: true, roleGroup: true },
  });
}

function openBallot({ key, first, second, roleGroup }: SealedBallot, seal: BallotSeal): Ballot {
  return {
    key,
    first: first === null ? null : seal.open(first, key),
    second: second === null ? null : seal.open(second, key),
    group: roleGroup,
  };
}
