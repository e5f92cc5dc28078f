import { levelStep } from "../../components/level-step";
import { currentLocale } from "../../lib/locale";
import type { Outline, Result } from "./results-types";

/** Identifiers turned into what the reader calls them. What is not found keeps its identifier. */
export type Names = ReturnType<typeof toNames>;

export function toNames(
  result: Pick<Result, "units">,
  outline: Pick<Outline, "levels" | "themes">,
) {
  const locale = currentLocale();
  const themes = new Map(outline.themes.map((theme) => [theme.id, theme]));
  const questions = new Map(
    outline.themes.flatMap((theme) =>
      theme.questions.map((question) => [question.id, { ...question, theme: theme.id }] as const),
    ),
  );
  const units = new Map(result.units.map((unit) => [unit.code, unit]));
  const levels = new Map(outline.levels.map(({ level, title }) => [Number(level), title[locale]]));
  return {
    theme: (id: string) => themes.get(id)?.title[locale] ?? id,
    themeShort: (id: string) => themes.get(id)?.shortTitle[locale] ?? id,
    themeMeaning: (id: string) => themes.get(id)?.meaning[locale] ?? "",
    question: (id: string) => questions.get(id)?.title[locale] ?? id,
    themeOf: (question: string) => questions.get(question)?.theme ?? "",
    unit: (code: string) => units.get(code)?.name ?? code,
    unitShort: (code: string) => units.get(code)?.shortName ?? code,
    /** The word for a level: that of the nearest whole one. */
    level: (level: number | null) => levels.get(levelStep(level) ?? 0) ?? "",
  };
}
