import { type Question, readQuestions } from "./questions";
import type { Band, Confidence, Outline, Result } from "./results-types";

export type ThemeUnitRow = {
  readonly unit: string;
  readonly score: number | null;
  readonly target: number | null;
  readonly earlier: number | null;
  readonly n: number;
  readonly reason: Result["cells"][number]["reason"];
  readonly band: Band | null;
};

/** One theme across the units, highest first; units without a score last. */
export function toThemeUnitRows({
  result,
  theme,
  earlier,
  confidence,
}: {
  readonly result: Pick<Result, "cells" | "themes" | "unitTargets">;
  readonly theme: string;
  readonly earlier: Pick<Result, "cells"> | null;
  readonly confidence: Pick<Confidence, "cells"> | null;
}): readonly ThemeUnitRow[] {
  const common = result.themes.find((row) => row.theme === theme)?.target?.level ?? null;
  return result.cells
    .filter((cell) => cell.theme === theme)
    .map(({ unit, score, n, reason }) => {
      const isHere = (row: { readonly unit: string; readonly theme: string }) =>
        row.unit === unit && row.theme === theme;
      const own = result.unitTargets.find((row) => row.unit === unit && row.theme === theme);
      return {
        unit,
        score,
        n,
        reason,
        target: own?.level ?? common,
        earlier: earlier?.cells.find(isHere)?.score ?? null,
        band: confidence?.cells.find(isHere)?.band ?? null,
      };
    })
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
}

export type QuestionRow = {
  readonly question: string;
  /** In the order of the units asked for; null where the unit was never asked. */
  readonly units: readonly (Question | null)[];
};

/** Questions down in the model's order, units across. */
export function toQuestionRows({
  result,
  outline,
  theme,
}: {
  readonly result: Pick<Result, "questions" | "units">;
  readonly outline: Pick<Outline, "themes">;
  readonly theme: string;
}): readonly QuestionRow[] {
  const all = readQuestions(result);
  const questions = outline.themes.find(({ id }) => id === theme)?.questions ?? [];
  return questions.map(({ id }) => ({
    question: id,
    units: result.units.map(
      ({ code }) => all.find((row) => row.unit === code && row.question === id) ?? null,
    ),
  }));
}
