import { saveSheetInput } from "@pejling/contract";
import { saveSheet as writeSheet } from "@pejling/db";
import { scopeOf } from "../scope";
import { procedure } from "../trpc";
import { requireAnswerable } from "./require-answerable";

/** Saves one respondent's whole sheet; `unsaved` names the questions somebody else has written in the meantime. */
export const saveSheet = procedure.input(saveSheetInput).mutation(async ({ ctx, input }) => {
  const { participantId, ratings } = input;
  const questionIds = ratings.map(({ questionId }) => questionId);
  const assessmentId = await requireAnswerable(ctx, input, questionIds);
  const versions = await writeSheet(scopeOf(ctx, input), {
    assessmentId,
    participantId,
    ratings,
    updatedAt: ctx.now(),
  });
  return {
    versions: Object.fromEntries(versions),
    unsaved: questionIds.filter((questionId) => !versions.has(questionId)),
  };
});
