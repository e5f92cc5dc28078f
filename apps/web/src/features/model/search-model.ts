import type { LocalText, MaturityModel, ModelQuestion, ModelTheme } from "@pejling/domain";
import { matchDanish } from "../../components/match-danish";

export type FoundTheme = {
  readonly theme: ModelTheme;
  readonly questions: readonly ModelQuestion[];
};
type Wanted = {
  /** What somebody typed; every word must be there. Empty: everything. */
  readonly text: string;
  readonly shortOnly: boolean;
  readonly read: (text: LocalText) => string;
};

/** The themes with those of their questions that are wanted, in the model's order; themes without any are left out. */
export function searchModel(
  { themes }: Pick<MaturityModel, "themes">,
  { text, shortOnly, read }: Wanted,
): readonly FoundTheme[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return themes
    .map((theme) => ({
      theme,
      questions: theme.questions.filter((question) => {
        if (shortOnly && !question.short) return false;
        const whole = textOf(theme, question, read);
        return words.every((word) => matchDanish(whole, word));
      }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function textOf(
  theme: ModelTheme,
  question: ModelQuestion,
  read: (text: LocalText) => string,
): string {
  const { title, text, levels, prompts, evidence } = question;
  return [theme.title, title, text, ...levels, ...prompts, ...evidence].map(read).join(" ");
}
