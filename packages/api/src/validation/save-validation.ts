import { saveValidationInput } from "@pejling/contract";
import { listUnits, saveValidation as writeValidation } from "@pejling/db";
import { AppError, scoreAssessment } from "@pejling/domain";
import { loadModelOf } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { loadScoringInput } from "../result/load-scoring-input";
import { requireAssessment, scopeOf, writeIn } from "../scope";
import { procedure } from "../trpc";

/** The consultant's level overrules the group's, and then it needs a written rationale. */
export const saveValidation = procedure
  .input(saveValidationInput)
  .mutation(async ({ ctx, input }) => {
    const { kommunekode, slug, ...validation } = input;
    const assessment = await requireAssessment(ctx, input);
    const { scoring, model } = await loadScoringInput(scopeOf(ctx, input), {
      assessment,
      stored: await loadModelOf(ctx.db, assessment),
    });
    requireQuestion(model, validation.questionId);

    return writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, async (tx) => {
      const unit = (await listUnits(tx)).find(({ id }) => id === validation.unitId);
      if (unit === undefined) {
        throw new AppError(
          "UNIT_NOT_FOUND",
          `Cannot validate in unit "${validation.unitId}": it does not exist`,
        );
      }
      const { questions } = scoreAssessment({ ...scoring, validations: [] });
      const before = questions.find(
        (row) => row.unit === unit.code && row.question === validation.questionId,
      );
      const differs = validation.level !== null && validation.level !== (before?.level ?? null);
      if (differs && validation.rationale.trim() === "") {
        throw new AppError(
          "RATIONALE_MISSING",
          `Cannot validate question "${validation.questionId}" at level ${validation.level}: it differs and lacks a rationale`,
        );
      }
      return writeValidation(tx, { ...validation, updatedAt: ctx.now() });
    });
  });
