import { saveNoteInput } from "@pejling/contract";
import { saveNote as writeNote } from "@pejling/db";
import { loadModel } from "../model/load-model";
import { requireQuestion } from "../model/question-ids";
import { requireAssessment, writeIn } from "../scope";
import { procedure } from "../trpc";

export const saveNote = procedure.input(saveNoteInput).mutation(async ({ ctx, input }) => {
  const { kommunekode, slug, ...note } = input;
  const { modelId, modelVersion } = await requireAssessment(ctx, input);
  const { model } = await loadModel(ctx.db, { id: modelId, version: modelVersion });
  if (note.questionId !== null) requireQuestion(model, note.questionId);
  return writeIn(ctx, { address: { kommunekode, slug }, needs: "open" }, (tx) =>
    writeNote(tx, { ...note, now: ctx.now() }),
  );
});
