import {
  decideCorrectionInput,
  proposeAtSeatInput,
  proposeCorrectionInput,
} from "@pejling/contract";
import {
  answerCorrection,
  type Proposed,
  saveCorrection,
  saveCorrectionAtSeat,
  scopeTo,
} from "@pejling/db";
import { AppError } from "@pejling/domain";
import { requireInterview } from "../live/require-live";
import { requireSeat } from "../live/require-seat";
import { loadModelOf } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

/** A correction somebody in the room has asked for, typed by the facilitator or the note taker. */
export const proposeCorrection = procedure
  .input(proposeCorrectionInput)
  .mutation(async ({ ctx, input }) => {
    const { assessment, interview } = await requireInterview(ctx, input);
    const { kommunekode, slug, number: _, ...proposal } = input;
    if (proposal.questionId !== null) {
      const { model } = await loadModelOf(ctx.db, assessment);
      requireQuestion(model, proposal.questionId);
    }
    const proposed = await writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, (tx) =>
      saveCorrection(tx, { ...proposal, interviewId: interview.id }),
    );
    answer(proposed);
  });

/** The same from a phone, which leaves neither who nor when behind. */
export const proposeAtSeat = procedure
  .input(proposeAtSeatInput)
  .mutation(async ({ ctx, input }) => {
    const { municipalityId, sessionId } = requireSeat(ctx);
    answer(await saveCorrectionAtSeat(scopeTo(ctx.db, municipalityId), { ...input, sessionId }));
  });

/** Accepts a correction, so that the next wording has it, or declines it; with a sentence that says why. */
export const decideCorrection = procedure
  .input(decideCorrectionInput)
  .mutation(async ({ ctx, input }) => {
    const { interview } = await requireInterview(ctx, input);
    const { kommunekode, slug, number: _, ...given } = input;
    return writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, (tx) =>
      answerCorrection(tx, { ...given, interviewId: interview.id }),
    );
  });

function answer(proposed: Proposed): void {
  switch (proposed.kind) {
    case "saved":
      return;
    case "refused":
      throw new AppError("MINUTES_STEP_REFUSED", `Cannot correct minutes: ${proposed.refusal}`, {
        facts: { refusal: proposed.refusal },
      });
    case "full":
      throw new AppError("TOO_MANY_REQUESTS", "Cannot correct minutes: too many corrections wait");
    case "notFound":
      throw new AppError("MINUTES_NOT_FOUND", "Cannot correct minutes: there are none here");
  }
}
