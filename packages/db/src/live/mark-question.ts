import type { Scope } from "../database/client";

type Mark = {
  readonly sessionId: string;
  readonly questionId: string;
  readonly isCovered: boolean;
};

/** Ticks a question as answered out of order, or takes the tick away; it need not have been on the screens. */
export async function markQuestion(
  { db, municipalityId }: Scope,
  { sessionId, questionId, isCovered }: Mark,
): Promise<void> {
  const key = { municipalityId, sessionId, questionId };
  await db.liveQuestion.upsert({
    where: { municipalityId_sessionId_questionId: key },
    create: { ...key, phase: "ready", isCovered },
    update: { isCovered },
  });
}

/** The questions that are ticked in a session. */
export async function listCovered(
  { db, municipalityId }: Scope,
  sessionId: string,
): Promise<readonly string[]> {
  const rows = await db.liveQuestion.findMany({
    where: { municipalityId, sessionId, isCovered: true },
    orderBy: { questionId: "asc" },
    select: { questionId: true },
  });
  return rows.map(({ questionId }) => questionId);
}
