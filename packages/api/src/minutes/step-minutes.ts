import { approveMinutesInput, makeMinutesInput, showMinutesInput } from "@pejling/contract";
import {
  type AssessmentTransaction,
  findStanding,
  moveOpenLive,
  approveMinutes as writeApproval,
  saveMinutes as writeMinutes,
  showMinutes as writeShown,
} from "@pejling/db";
import {
  AppError,
  decideMinutesStep,
  type MinutesDecision,
  type MinutesStanding,
} from "@pejling/domain";
import type { Context } from "../context";
import { announce } from "../live/hub";
import { requireInterview } from "../live/require-live";
import { loadModelOf } from "../model/load-model";
import { writeIn } from "../scope";
import { procedure } from "../trpc";
import { changesNow, readMinutes } from "./read-minutes";

type Seen = {
  readonly kommunekode: string;
  readonly slug: string;
  readonly number: number;
  readonly seenNumber: number;
  readonly seenVersion: number;
};

export type MinutesStepped =
  | { readonly kind: "done"; readonly number: number }
  /** Somebody else has written, shown or approved since. */
  | { readonly kind: "conflict" };

/** Writes the minutes from the sheet as it is now: the first wording, over a draft, or the next one. */
export const makeMinutes = procedure.input(makeMinutesInput).mutation(async ({ ctx, input }) => {
  const { assessment, interview } = await requireInterview(ctx, input);
  const { model } = await loadModelOf(ctx.db, assessment);
  return inMinutes(ctx, input, async (tx, standing) => {
    const place = { assessmentId: assessment.id, interviewId: interview.id, model };
    const { wordings, now } = await readMinutes(tx, place);
    const isChanged = changesNow(wordings, now).length > 0;
    const decided = decideMinutesStep(standing, { kind: "make", isChanged });
    const number = decided.kind === "write" ? decided.number : 0;
    refuse(decided);
    const written = { interviewId: interview.id, number, body: now, createdAt: ctx.now() };
    await writeMinutes(tx, written);
    return { number, movedId: null };
  });
});

/** Lets the group see the wording, on the screen and on its phones, and propose corrections. */
export const showMinutes = procedure.input(showMinutesInput).mutation(({ ctx, input }) =>
  inMinutes(ctx, input, async (tx, standing, interviewId) => {
    refuse(decideMinutesStep(standing, { kind: "show" }));
    const number = input.seenNumber;
    await writeShown(tx, { interviewId, number });
    return { number, movedId: await moveOpenLive(tx, interviewId) };
  }),
);

/** The wording is approved, and can be changed by nobody from now on. */
export const approveMinutes = procedure.input(approveMinutesInput).mutation(({ ctx, input }) =>
  inMinutes(ctx, input, async (tx, standing, interviewId) => {
    refuse(decideMinutesStep(standing, { kind: "approve" }));
    const { by, seenNumber: number } = input;
    await writeApproval(tx, { interviewId, number, by, approvedAt: ctx.now() });
    return { number, movedId: await moveOpenLive(tx, interviewId) };
  }),
);

/** The wording, and the open session whose phones are shown it. */
type Written = { readonly number: number; readonly movedId: string | null };

/** Nothing happens to another wording than the one the caller has seen. What a group is shown its phones are told of at once. */
async function inMinutes(
  ctx: Context,
  input: Seen,
  write: (
    tx: AssessmentTransaction,
    standing: MinutesStanding | null,
    interviewId: string,
  ) => Promise<Written>,
): Promise<MinutesStepped> {
  const { scope, interview } = await requireInterview(ctx, input);
  const { kommunekode, slug, seenNumber, seenVersion } = input;
  const address = { kommunekode, slug };
  const written = await writeIn(ctx, { address, needs: "open" }, async (tx) => {
    const standing = await findStanding(tx, interview.id);
    const isSeen =
      (standing?.number ?? 0) === seenNumber && (standing?.version ?? 0) === seenVersion;
    return isSeen ? write(tx, standing, interview.id) : null;
  });
  if (written === null) return { kind: "conflict" };
  const { number, movedId } = written;
  if (movedId !== null) announce({ ...scope, db: ctx.db, sessionId: movedId }, "step");
  return { kind: "done", number };
}

function refuse(decided: MinutesDecision): void {
  if (decided.kind !== "refused") return;
  const { refusal } = decided;
  throw new AppError("MINUTES_STEP_REFUSED", `Cannot go on with the minutes: ${refusal}`, {
    facts: { refusal },
  });
}
