import { type CorrectionAnswer, decideMinutesStep, type MinutesRefusal } from "@pejling/domain";
import type { Prisma } from "../../generated/client";
import type { DbClient, Scope } from "../database/client";
import type { AssessmentTransaction } from "../database/in-writable-assessment";
import type { Saved } from "../database/saved";
import { findStanding } from "./find-standing";

export type Proposed =
  | { readonly kind: "saved" }
  | { readonly kind: "refused"; readonly refusal: MinutesRefusal }
  | { readonly kind: "full" }
  | { readonly kind: "notFound" };

type Proposal = {
  readonly interviewId: string;
  readonly id: string;
  readonly questionId: string | null;
  readonly text: string;
};

/** More than this a facilitator cannot answer; a phone that floods the list is stopped by it. */
const MOST_CORRECTIONS = 100;

/**
 * Proposes a correction to the newest wording, while it is shown. The same proposal sent twice is one, also when the wording it was
 * made to has been approved or followed by another before its sender heard of it.
 */
export async function saveCorrection(
  scope: Scope<Prisma.TransactionClient>,
  proposal: Proposal,
): Promise<Proposed> {
  const { db, municipalityId } = scope;
  const { interviewId, id } = proposal;
  const known = await db.minutesCorrection.count({ where: { municipalityId, interviewId, id } });
  if (known > 0) return { kind: "saved" };
  const standing = await findStanding(scope, interviewId);
  const decided = decideMinutesStep(standing, { kind: "propose" });
  if (decided.kind === "refused") return decided;
  const number = standing?.number ?? 0;
  const where = { municipalityId, interviewId, number };
  if ((await db.minutesCorrection.count({ where })) >= MOST_CORRECTIONS) return { kind: "full" };
  const { count } = await db.minutesCorrection.createMany({
    data: [{ ...proposal, municipalityId, number, status: "open" }],
  });
  return count === 1 ? { kind: "saved" } : { kind: "notFound" };
}

/** The same from a phone, which knows its session alone and has no assessment's address. */
export function saveCorrectionAtSeat(
  { db, municipalityId }: Scope<DbClient>,
  { sessionId, ...proposal }: Omit<Proposal, "interviewId"> & { readonly sessionId: string },
): Promise<Proposed> {
  return db.$transaction(async (tx): Promise<Proposed> => {
    const { count } = await tx.liveSession.updateMany({
      where: { municipalityId, id: sessionId, endedAt: null },
      data: { endedAt: null },
    });
    const session = await tx.liveSession.findUnique({
      where: { municipalityId_id: { municipalityId, id: sessionId } },
      select: {
        interviewId: true,
        interview: { select: { assessment: { select: { status: true } } } },
      },
    });
    if (count === 0 || session === null) return { kind: "notFound" };
    if (session.interview.assessment.status === "closed") return { kind: "notFound" };
    const { interviewId } = session;
    return saveCorrection({ db: tx, municipalityId }, { ...proposal, interviewId });
  });
}

/** Answers a correction while its wording is the newest and not approved. */
export async function answerCorrection(
  scope: AssessmentTransaction,
  given: {
    readonly interviewId: string;
    readonly id: string;
    readonly status: CorrectionAnswer;
    readonly answer: string;
    readonly seenVersion: number;
  },
): Promise<Saved<{ readonly status: string; readonly answer: string; readonly version: number }>> {
  const { db, municipalityId } = scope;
  const { interviewId, id, seenVersion, status, answer } = given;
  const standing = await findStanding(scope, interviewId);
  const key = { municipalityId_id: { municipalityId, id } };
  const current = await db.minutesCorrection.findUnique({
    where: { ...key, interviewId, number: standing?.number ?? 0 },
    select: { status: true, answer: true, version: true },
  });
  if (current === null || standing?.status !== "shown") return { kind: "notFound" };
  if (current.version !== seenVersion) return { kind: "conflict", current };
  const version = seenVersion + 1;
  await db.minutesCorrection.update({ where: key, data: { status, answer, version } });
  return { kind: "saved", version };
}
