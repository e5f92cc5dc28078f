import type { Scope } from "../database/client";

/** Starts the clock of the discussion, or stops it; a step for everybody's screens. False when the session has ended. */
export async function setTimer(
  { db, municipalityId }: Scope,
  { sessionId, endsAt }: { readonly sessionId: string; readonly endsAt: Date | null },
): Promise<boolean> {
  const { count } = await db.liveSession.updateMany({
    where: { municipalityId, id: sessionId, endedAt: null },
    data: { timerEndsAt: endsAt, version: { increment: 1 } },
  });
  return count === 1;
}
