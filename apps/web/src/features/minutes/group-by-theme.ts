import type { MinutesQuestion } from "./minutes-types";

export type ThemeGroup = {
  readonly theme: MinutesQuestion["theme"];
  readonly questions: readonly MinutesQuestion[];
};

/** A theme's questions under its name. They stand in the model's order, so a theme's are neighbours. */
export function groupByTheme(questions: readonly MinutesQuestion[]): readonly ThemeGroup[] {
  const groups: { theme: MinutesQuestion["theme"]; questions: MinutesQuestion[] }[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last?.theme.da === question.theme.da) last.questions.push(question);
    else groups.push({ theme: question.theme, questions: [question] });
  }
  return groups;
}
