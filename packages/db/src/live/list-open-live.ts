import type { Scope } from "../database/client";
import { earliestOpening } from "./live-row";

type Asked = { readonly assessmentId: string; readonly now: Date };

/** The interviews of an assessment whose session takes phones and votes now; one that was forgotten open does not. */
export async function listOpenLive(
  { db, municipalityId }: Scope,
  { assessmentId, now }: Asked,
): Promise<ReadonlySet<string>> {
  const rows = await db.liveSession.findMany({
    where: { municipalityId, assessmentId, endedAt: null, openedAt: { gte: earliestOpening(now) } },
    select: { interviewId: true },
  });
  return new Set(rows.map(({ interviewId }) => interviewId));
}
