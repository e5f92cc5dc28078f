import { updateAssessmentInput } from "@pejling/contract";
import { listAssessments, updateAssessment as writeAssessment } from "@pejling/db";
import { AppError } from "@pejling/domain";
import { writeIn } from "../scope";
import { procedure } from "../trpc";

export const updateAssessment = procedure
  .input(updateAssessmentInput)
  .mutation(({ ctx, input }) => {
    const { kommunekode, slug, ...changes } = input;
    const { previousId } = changes;
    return writeIn(ctx, { address: { kommunekode, slug }, needs: "notClosed" }, async (tx) => {
      const rounds = await listAssessments(tx);
      const known = rounds.some(({ id }) => id === previousId && id !== tx.assessmentId);
      if (previousId !== null && !known) {
        throw new AppError(
          "ASSESSMENT_NOT_FOUND",
          `Cannot compare assessment "${slug}" with "${previousId}": that round does not exist`,
        );
      }
      return writeAssessment(tx, changes);
    });
  });
