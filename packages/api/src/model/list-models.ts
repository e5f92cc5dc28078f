import { listModels as readModels } from "@pejling/db";
import { municipalitiesOf } from "../access/municipalities-of";
import { procedure } from "../trpc";
import { loadModel } from "./load-model";

export const listModels = procedure.query(async ({ ctx }) => {
  const models = await readModels(ctx.db, municipalitiesOf(ctx.actor));
  return Promise.all(
    models.map(async (listing) => {
      const { model } = await loadModel(ctx.db, listing);
      const questions = model.themes.flatMap((theme) => theme.questions);
      return {
        ...listing,
        title: model.title,
        themes: model.themes.length,
        questions: questions.length,
        shortQuestions: questions.filter(({ short }) => short).length,
      };
    }),
  );
});
