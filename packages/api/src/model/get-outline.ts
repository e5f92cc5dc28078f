import { modelAddress } from "@pejling/contract";
import { procedure } from "../trpc";
import { loadModel } from "./load-model";

/** Titles, order and weights without the descriptors: what a results page needs of a model. */
export const getOutline = procedure.input(modelAddress).query(async ({ ctx, input }) => {
  const { model } = await loadModel(ctx.db, input);
  const { id, version, title, scale, minCoverage, levels, groups } = model;
  const themes = model.themes.map(({ questions, ...theme }) => ({
    ...theme,
    questions: questions.map((question) => ({
      id: question.id,
      weight: question.weight,
      short: question.short,
      title: question.title,
    })),
  }));
  return { id, version, title, scale, minCoverage, levels, groups, themes };
});
