import type { MaturityModel } from "../model/maturity-model";
import type { Form } from "./assessment";

/** The model an interview of this form goes through: the short form keeps one question per theme. */
export function questionsOfForm<Model extends Pick<MaturityModel, "themes">>(
  model: Model,
  form: Form,
): Model {
  if (form === "full") return model;
  return {
    ...model,
    themes: model.themes.map((theme) => ({
      ...theme,
      questions: theme.questions.filter((question) => question.short),
    })),
  };
}
