import type { AssessmentTransaction } from "../database/in-writable-assessment";
import { endForgotten } from "./end-session";

export type LiveOpened = { readonly isNew: boolean; readonly id: string };

/** Opens a session for an interview; one that is open already stays the one. Ends one that was forgotten open. */
export async function saveLive(
  { db, municipalityId, assessmentId }: AssessmentTransaction,
  session: {
    readonly id: string;
    readonly interviewId: string;
    readonly code: string;
    readonly openedAt: Date;
  },
): Promise<LiveOpened> {
  const { interviewId, openedAt } = session;
  await endForgotten({ db, municipalityId }, { now: openedAt, interviewId });
  const open = await db.liveSession.findFirst({
    where: { municipalityId, interviewId, endedAt: null },
    select: { id: true },
  });
  if (open !== null) return { isNew: false, id: open.id };
  await db.liveSession.create({ data: { ...session, municipalityId, assessmentId } });
  return { isNew: true, id: session.id };
}
