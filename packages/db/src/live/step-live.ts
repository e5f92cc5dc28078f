import {
  decideStep,
  type LiveStep,
  openVoteIn,
  phaseBefore,
  type StepRefusal,
} from "@pejling/domain";
import type { Prisma } from "../../generated/client";
import type { DbClient, Scope } from "../database/client";
import type { BallotSeal } from "./ballot-seal";
import { closeVote, removeBallots, type Unreadable } from "./close-vote";
import { endSession } from "./end-session";
import { LIVE_COLUMNS, type LiveRow, toLiveRow } from "./live-row";

export type LiveStepped =
  | { readonly kind: "done"; readonly version: number }
  /** Somebody else has taken a step since the version the caller has seen. */
  | { readonly kind: "conflict"; readonly version: number }
  /** The vote was not closed but taken back: some of its ballots cannot be read any more. */
  | ({ readonly kind: "unreadable"; readonly version: number } & Unreadable)
  | { readonly kind: "refused"; readonly refusal: StepRefusal }
  | { readonly kind: "ended" }
  | { readonly kind: "notFound" };

type Asked = { readonly sessionId: string; readonly seenVersion: number };
type Step = { readonly step: LiveStep; readonly seal: BallotSeal };
type Taken = StepRefusal | Unreadable | null;
type Take = (scope: Scope<Prisma.TransactionClient>, live: LiveRow) => Promise<Taken>;

/** Takes one step. Of two facilitators who press at once, one does, and the other is told. */
export function stepLive(scope: Scope<DbClient>, asked: Asked & Step): Promise<LiveStepped> {
  return inLive(scope, asked, (within, live) => applyStep(within, live, asked));
}

/** Ends a session: its code opens nothing any more, its seats and what is left of its ballots are gone. */
export function endLive(
  scope: Scope<DbClient>,
  asked: Asked & { readonly endedAt: Date },
): Promise<LiveStepped> {
  return inLive(scope, asked, async (within, { id, at }) => {
    if (at !== null && openVoteIn(at.phase) !== null) return "voteIsOpen";
    await endSession(within, { sessionId: id, endedAt: asked.endedAt });
    return null;
  });
}

/** The row is touched first, so that nothing can slip in between what is seen and what is written. */
function inLive(scope: Scope<DbClient>, asked: Asked, take: Take): Promise<LiveStepped> {
  const { db, municipalityId } = scope;
  const { sessionId: id, seenVersion } = asked;
  return db.$transaction(async (tx): Promise<LiveStepped> => {
    const where = { municipalityId, id };
    const { count } = await tx.liveSession.updateMany({
      where: { ...where, version: seenVersion, endedAt: null },
      data: { version: { increment: 1 } },
    });
    const row = await tx.liveSession.findUnique({
      where: { municipalityId_id: where },
      select: LIVE_COLUMNS,
    });
    if (row === null) return { kind: "notFound" };
    if (row.endedAt !== null) return { kind: "ended" };
    if (count === 0) return { kind: "conflict", version: row.version };
    const live = await toLiveRow(tx, municipalityId, row);
    const taken = await take({ db: tx, municipalityId }, live);
    if (taken === null) return { kind: "done", version: row.version };
    if (typeof taken === "object") return { kind: "unreadable", version: row.version, ...taken };
    await tx.liveSession.update({
      where: { municipalityId_id: where },
      data: { version: seenVersion },
    });
    return { kind: "refused", refusal: taken };
  });
}

async function applyStep(
  scope: Scope<Prisma.TransactionClient>,
  { id: sessionId, at }: LiveRow,
  { step, seal }: Step,
): Promise<Taken> {
  const { db, municipalityId } = scope;
  const decided = decideStep(at, step);
  if (decided.kind === "refused") return decided.refusal;
  if (decided.kind === "show") {
    const { questionId } = decided;
    if (at !== null && at.questionId !== questionId) {
      await removeBallots(scope, { sessionId, questionId: at.questionId });
    }
    if (questionId !== null) {
      const key = { municipalityId, sessionId, questionId };
      await db.liveQuestion.upsert({
        where: { municipalityId_sessionId_questionId: key },
        create: { ...key, phase: "ready" },
        update: {},
      });
    }
    await db.liveSession.update({
      where: { municipalityId_id: { municipalityId, id: sessionId } },
      data: { questionId, timerEndsAt: null },
    });
    return null;
  }
  if (at === null) return "noQuestion";
  const question = { sessionId, questionId: at.questionId };
  const open = openVoteIn(at.phase);
  const lost = open === null ? null : await closeVote(scope, { ...question, vote: open, seal });
  const phase = open !== null && lost !== null ? phaseBefore(open) : decided.phase;
  await db.liveQuestion.update({
    where: { municipalityId_sessionId_questionId: { municipalityId, ...question } },
    data: { phase },
  });
  return lost;
}
