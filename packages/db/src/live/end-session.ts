import type { Db, DbClient, Scope } from "../database/client";
import { acrossMunicipalities, scopeTo } from "../database/scope-to";
import { earliestOpening } from "./live-row";

/**
 * What is left of a session that has ended: when it was held, its questions and their counts. Its code opens nothing, its
 * seats and ballots are gone. A vote nobody closed is no vote: nobody has seen it, and nobody will.
 */
export async function endSession(
  { db, municipalityId }: Scope,
  { sessionId, endedAt }: { readonly sessionId: string; readonly endedAt: Date },
): Promise<void> {
  const within = { municipalityId, sessionId };
  await db.liveBallot.deleteMany({ where: within });
  await db.liveSeat.deleteMany({ where: within });
  await db.liveQuestion.updateMany({
    where: { ...within, phase: "voting" },
    data: { phase: "ready" },
  });
  await db.liveQuestion.updateMany({
    where: { ...within, phase: "votingAgain" },
    data: { phase: "shown" },
  });
  await db.liveSession.update({
    where: { municipalityId_id: { municipalityId, id: sessionId } },
    data: { endedAt, code: null, timerEndsAt: null },
  });
}

type Forgotten = { readonly now: Date; readonly interviewId?: string };

/** Ends the sessions that nobody has ended in time, and answers how many they were. */
export async function endForgotten(
  { db, municipalityId }: Scope,
  { now, interviewId }: Forgotten,
): Promise<number> {
  const open = await db.liveSession.findMany({
    where: {
      municipalityId,
      ...(interviewId === undefined ? {} : { interviewId }),
      endedAt: null,
      openedAt: { lt: earliestOpening(now) },
    },
    select: { id: true },
  });
  for (const { id } of open) {
    await db.liveSession.update({
      where: { municipalityId_id: { municipalityId, id } },
      data: { version: { increment: 1 } },
    });
    await endSession({ db, municipalityId }, { sessionId: id, endedAt: now });
  }
  return open.length;
}

/** The same in every municipality; each session by itself, so that nobody waits for the others. */
export async function endAllForgotten(db: DbClient, now: Date): Promise<number> {
  const rows = await acrossMunicipalities(db).liveSession.findMany({
    where: { endedAt: null, openedAt: { lt: earliestOpening(now) } },
    select: { municipalityId: true },
    distinct: ["municipalityId"],
  });
  let ended = 0;
  for (const { municipalityId } of rows) {
    const scope = scopeTo(db, municipalityId);
    ended += await scope.db.$transaction((tx) =>
      endForgotten({ db: tx as Db, municipalityId }, { now }),
    );
  }
  return ended;
}
