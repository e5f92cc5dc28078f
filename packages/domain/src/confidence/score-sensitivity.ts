import type { AssessmentScore, QuestionScore } from "../scoring/assessment-score";
import { scoreOverall } from "../scoring/score-overall";
import type { ScoringInput } from "../scoring/scoring-input";
import { type Weighted, weightedMean } from "../scoring/weighted-mean";
import { isReordered } from "./is-reordered";

/** The rules a score is tried with. `mean` is the one in force. */
export const SCORE_RULES = ["mean", "min", "geometricMean", "equalWeights"] as const;
export type ScoreRule = (typeof SCORE_RULES)[number];

export type ScoresByRule = Readonly<Record<ScoreRule, number | null>>;

export type CellSensitivity = { readonly unit: string; readonly theme: string } & ScoresByRule;

/** `reorders`: would the rule put two units in the opposite order? Null with fewer than two units to order. */
export type ThemeSensitivity = {
  readonly theme: string;
  readonly reorders: Readonly<Record<Exclude<ScoreRule, "mean">, boolean | null>>;
} & ScoresByRule;

export type AssessmentSensitivity = {
  readonly cells: readonly CellSensitivity[];
  readonly themes: readonly ThemeSensitivity[];
  readonly overall: ScoresByRule;
};

/**
 * The same scores by other reasonable rules: the weakest question decides, the geometric mean, and all weights alike
 * (questions in the cell, and units in the theme). When they tell the same story the choice of rule does not matter;
 * when they do not, a reader must know. Only what has a score by the rule in force is compared.
 */
export function scoreSensitivity(
  input: ScoringInput,
  score: AssessmentScore,
): AssessmentSensitivity {
  const themeOf = new Map(
    input.model.themes.flatMap(({ id, questions }) =>
      questions.map((question) => [question.id, id] as const),
    ),
  );
  const levels = new Map<string, Weighted[]>();
  for (const row of score.questions)
    collectLevel(levels, toKey(row.unit, themeOf.get(row.question)), row);

  const cells = score.cells.map(({ unit, theme, score: mean, min, geometricMean }) => {
    if (mean === null) return { unit, theme, ...NO_SCORES };
    const equalWeights = weightedMean(levels.get(toKey(unit, theme)) ?? []);
    return { unit, theme, mean, min, geometricMean, equalWeights };
  });
  const themes = input.model.themes.map(({ id }) => {
    const column = cells.filter(({ theme }) => theme === id);
    return scoreThemeByRule({ theme: id, cells: column, units: input.units });
  });
  return { cells, themes, overall: byRule((rule) => scoreOverall(themes.map((row) => row[rule]))) };
}

const NO_SCORES: ScoresByRule = { mean: null, min: null, geometricMean: null, equalWeights: null };

function collectLevel(
  levels: Map<string, Weighted[]>,
  key: string,
  { level }: QuestionScore,
): void {
  if (level === null) return;
  const term = { value: level, weight: 1 };
  const terms = levels.get(key);
  if (terms === undefined) levels.set(key, [term]);
  else terms.push(term);
}

function toKey(unit: string, theme: string | undefined): string {
  return JSON.stringify([unit, theme]);
}

function scoreThemeByRule(column: {
  readonly theme: string;
  readonly cells: readonly CellSensitivity[];
  readonly units: ScoringInput["units"];
}): ThemeSensitivity {
  const { theme, cells } = column;
  const weights = new Map(column.units.map(({ id, weight }) => [id, weight]));
  const scores = byRule((rule) =>
    weightedMean(
      cells.flatMap<Weighted>((cell) => {
        const value = cell[rule];
        const weight = rule === "equalWeights" ? 1 : (weights.get(cell.unit) ?? 0);
        return value === null ? [] : [{ value, weight }];
      }),
    ),
  );
  const reorders = (rule: ScoreRule) =>
    isReordered(cells.map((cell) => ({ before: cell.mean, after: cell[rule] })));
  return {
    theme,
    ...scores,
    reorders: {
      min: reorders("min"),
      geometricMean: reorders("geometricMean"),
      equalWeights: reorders("equalWeights"),
    },
  };
}

function byRule(compute: (rule: ScoreRule) => number | null): ScoresByRule {
  return {
    mean: compute("mean"),
    min: compute("min"),
    geometricMean: compute("geometricMean"),
    equalWeights: compute("equalWeights"),
  };
}
