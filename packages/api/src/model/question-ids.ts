import { AppError, type MaturityModel } from "@pejling/domain";

const idsByModel = new WeakMap<MaturityModel, { questions: Set<string>; themes: Set<string> }>();

function idsOf(model: MaturityModel) {
  const known = idsByModel.get(model);
  if (known !== undefined) return known;
  const ids = {
    questions: new Set(model.themes.flatMap(({ questions }) => questions.map(({ id }) => id))),
    themes: new Set(model.themes.map(({ id }) => id)),
  };
  idsByModel.set(model, ids);
  return ids;
}

export function requireQuestion(model: MaturityModel, questionId: string): void {
  if (idsOf(model).questions.has(questionId)) return;
  throw new AppError(
    "QUESTION_UNKNOWN",
    `Cannot save answer to question "${questionId}": model ${model.id}@${model.version} has no such question`,
  );
}

export function requireTheme(model: MaturityModel, themeId: string): void {
  if (idsOf(model).themes.has(themeId)) return;
  throw new AppError(
    "THEME_UNKNOWN",
    `Cannot use theme "${themeId}": model ${model.id}@${model.version} has no such theme`,
  );
}
