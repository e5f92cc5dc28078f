import { endLiveInput, setTimerInput, stepLiveInput } from "@pejling/contract";
import {
  type LiveStepped,
  endLive as writeEnd,
  stepLive as writeStep,
  setTimer as writeTimer,
} from "@pejling/db";
import { AppError } from "@pejling/domain";
import { loadModelOf } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment } from "../scope";
import { procedure } from "../trpc";
import { announce, type Session } from "./hub";
import { requireOpenLive } from "./require-live";
import { scrubSoon } from "./scrub-soon";
import { sealFor } from "./seal-values";

/**
 * Shows a question, opens a vote or closes it. `conflict`: somebody else was first, and the screens show where they went.
 * `unreadable`: the server's secret was changed during the vote; it is taken back, and can be opened anew.
 */
export const stepLive = procedure.input(stepLiveInput).mutation(async ({ ctx, input }) => {
  const { scope } = await requireOpenLive(ctx, input);
  const { sessionId, seenVersion, step } = input;
  if (step.kind === "show" && step.questionId !== null) {
    const { model } = await loadModelOf(ctx.db, await requireAssessment(ctx, input));
    requireQuestion(model, step.questionId);
  }
  const seal = sealFor(ctx, sessionId);
  const stepped = await writeStep(scope, { sessionId, seenVersion, step, seal });
  if (step.kind !== "openVote") scrubSoon(ctx.db);
  return answer({ ...scope, db: ctx.db, sessionId }, stepped);
});

/** Ends the session for everybody. The interview itself stays as it is. */
export const endLive = procedure.input(endLiveInput).mutation(async ({ ctx, input }) => {
  const { scope } = await requireOpenLive(ctx, input);
  const { sessionId, seenVersion } = input;
  const stepped = await writeEnd(scope, { sessionId, seenVersion, endedAt: ctx.now() });
  scrubSoon(ctx.db);
  return answer({ ...scope, db: ctx.db, sessionId }, stepped);
});

export const setTimer = procedure.input(setTimerInput).mutation(async ({ ctx, input }) => {
  const { scope } = await requireOpenLive(ctx, input);
  const { sessionId, seconds } = input;
  const endsAt = seconds === null ? null : new Date(ctx.now().getTime() + seconds * 1000);
  await writeTimer(scope, { sessionId, endsAt });
  announce({ ...scope, db: ctx.db, sessionId }, "step");
});

function answer(session: Session, stepped: LiveStepped) {
  switch (stepped.kind) {
    case "done":
    case "unreadable":
      announce(session, "step");
      return stepped;
    case "conflict":
      return stepped;
    case "refused":
      throw new AppError("LIVE_STEP_REFUSED", `Cannot take step: ${stepped.refusal}`, {
        facts: { refusal: stepped.refusal },
      });
    case "ended":
    case "notFound":
      throw new AppError("LIVE_NOT_FOUND", "Cannot take step: the session has ended");
  }
}
