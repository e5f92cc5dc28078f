import { LIVE_PHASES, type LiveAt } from "@pejling/domain";
import type { Db } from "../database/client";
import { parseCode } from "../database/parse-code";

/** A live session as it stands now. */
export type LiveRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly interviewId: string;
  readonly code: string | null;
  readonly at: LiveAt;
  readonly timerEndsAt: Date | null;
  readonly openedAt: Date;
  readonly endedAt: Date | null;
  readonly version: number;
};

/** A session nobody has ended is over after this long: its code opens nothing, its seats are gone. */
const LONGEST_SESSION_MS = 16 * 60 * 60 * 1000;

/** The moment before which a session that is open now cannot have begun. */
export function earliestOpening(now: Date): Date {
  return new Date(now.getTime() - LONGEST_SESSION_MS);
}

/** Whether the session still takes steps, phones and votes. */
export function isOpenAt({ openedAt, endedAt }: LiveRow, now: Date): boolean {
  return endedAt === null && openedAt >= earliestOpening(now);
}

export const LIVE_COLUMNS = {
  id: true,
  assessmentId: true,
  interviewId: true,
  code: true,
  questionId: true,
  timerEndsAt: true,
  openedAt: true,
  endedAt: true,
  version: true,
} as const;

type Columns = Omit<LiveRow, "at"> & { readonly questionId: string | null };

/** Reads where the session's question stands as well; the row must be of the client's own municipality. */
export async function toLiveRow(
  db: Db,
  municipalityId: string,
  { questionId, ...row }: Columns,
): Promise<LiveRow> {
  if (questionId === null) return { ...row, at: null };
  const question = await db.liveQuestion.findUnique({
    where: {
      municipalityId_sessionId_questionId: { municipalityId, sessionId: row.id, questionId },
    },
    select: { phase: true },
  });
  const phase = parseCode(LIVE_PHASES, question?.phase ?? "ready", "live phase");
  return { ...row, at: { questionId, phase } };
}
