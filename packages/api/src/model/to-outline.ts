import type { MaturityModel } from "@pejling/domain";

/** Titles, order and weights without the descriptors: what a results page needs of a model. */
export function toOutline(model: MaturityModel) {
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
}
