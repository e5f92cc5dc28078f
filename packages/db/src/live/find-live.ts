import type { Scope } from "../database/client";
import { LIVE_COLUMNS, type LiveRow, toLiveRow } from "./live-row";

/** The interview's session, the open one before those that have ended; null when it has never been held here. */
export async function findLive(
  { db, municipalityId }: Scope,
  interviewId: string,
): Promise<LiveRow | null> {
  const row = await db.liveSession.findFirst({
    where: { municipalityId, interviewId },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { openedAt: "desc" }],
    select: LIVE_COLUMNS,
  });
  return row === null ? null : toLiveRow(db, municipalityId, row);
}

/** One session by its id, open or ended. */
export async function findLiveById(
  { db, municipalityId }: Scope,
  id: string,
): Promise<LiveRow | null> {
  const row = await db.liveSession.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: LIVE_COLUMNS,
  });
  return row === null ? null : toLiveRow(db, municipalityId, row);
}
