import { saveConsensusInput } from "@pejling/contract";
import { findLive, saveConsensus as writeConsensus } from "@pejling/db";
import type { Context } from "../context";
import { announce } from "../live/hub";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment, scopeOf, writeIn } from "../scope";
import { procedure } from "../trpc";

/** Where the interview is being held on screens, they show what the group has agreed on. */
async function tellLive(
  ctx: Context,
  address: { readonly kommunekode: string },
  interviewId: string,
) {
  const scope = scopeOf(ctx, address);
  const live = await findLive(scope, interviewId);
  if (live !== null) announce({ ...scope, db: ctx.db, sessionId: live.id }, "marks");
}

export const saveConsensus = procedure
  .input(saveConsensusInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, slug, ...consensus } = input;
    const { modelId, modelVersion } = await requireAssessment(ctx, input);
    const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
    requireQuestion(model, consensus.questionId);
    const address = { kommunekode, slug };
    const saved = await writeIn(ctx, { address, needs: "open" }, (tx) =>
      writeConsensus(tx, { ...consensus, updatedAt: ctx.now() }),
    );
    if (saved.kind === "saved") await tellLive(ctx, address, consensus.interviewId);
    return saved;
  });
