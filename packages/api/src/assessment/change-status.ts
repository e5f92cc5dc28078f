import { changeStatusInput } from "@pejling/contract";
import { findAssessment, saveFrozenResult, setStatus } from "@pejling/db";
import { AppError, decideStatusChange, type Missing, scoreAssessment } from "@pejling/domain";
import { loadModelOf } from "../model/load-model";
import { freezeResult } from "../result/freeze-result";
import { loadScoringInput } from "../result/load-scoring-input";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";
import { findMissing } from "./find-missing";

/** Closing keeps a frozen result in the same transaction that closes. */
export const changeStatus = procedure.input(changeStatusInput).mutation(async ({ ctx, input }) => {
  const { kommunekode, slug, to, acceptMissing } = input;
  const refuse = `Cannot change assessment "${slug}" to "${to}"`;
  const before = await requireAssessment(ctx, { kommunekode, slug });
  const stored = await loadModelOf(ctx.db, before);

  return writeIn(ctx, { address: { kommunekode, slug }, needs: "notClosed" }, async (tx) => {
    // Read again: the status may have changed since, and nobody can change it now.
    const assessment = (await findAssessment(tx, slug)) ?? before;
    const loaded = await loadScoringInput(tx, { assessment, stored });
    const score = scoreAssessment(loaded.scoring);
    const found = await findMissing(tx, { assessment, loaded, score, now: ctx.now() });

    const decision = decideStatusChange({ from: assessment.status, to, acceptMissing, ...found });
    switch (decision.kind) {
      case "notAllowed":
        throw new AppError("STATUS_CHANGE_NOT_ALLOWED", `${refuse}: it is "${assessment.status}"`);
      case "hasAnswers":
        throw new AppError("ASSESSMENT_HAS_ANSWERS", `${refuse}: it has answers`);
      case "incomplete":
        throw new AppError(
          "ASSESSMENT_INCOMPLETE",
          `${refuse}: ${describeMissing(decision.missing)}`,
        );
      case "allowed": {
        const closedAt = to === "closed" ? ctx.now() : null;
        if (closedAt !== null) {
          const about = { scope: tx, assessment, loaded, score };
          await saveFrozenResult(tx, await freezeResult(about, closedAt));
        }
        await setStatus(tx, { status: to, closedAt });
        return { status: to };
      }
    }
  });
});

/** A session that is open is named: whoever closes from a script has no list to look at. */
function describeMissing(missing: readonly Missing[]): string {
  const live = missing.find(({ kind }) => kind === "liveOpen");
  if (live?.kind === "liveOpen") return `interview ${live.number} is open for participants`;
  return `${missing.length} things are missing`;
}
