import type { AssessmentScore, OverallScore } from "./assessment-score";
import type { ScoringInput } from "./scoring-input";

export type TargetExplanation = {
  readonly theme: string;
  readonly target: number;
  readonly score: number | null;
  /** What is missing to the target, 0 when it is passed; null when the theme has no score and does not count. */
  readonly missing: number | null;
};

/** `sum` ÷ `count` is the score; 1 − `missing` ÷ `wanted` is the way to the targets. */
export type OverallExplanation = {
  readonly themes: readonly { readonly theme: string; readonly score: number | null }[];
  readonly sum: number;
  readonly count: number;
  readonly targets: readonly TargetExplanation[];
  readonly missing: number;
  readonly wanted: number;
} & OverallScore;

/** "Sådan er det regnet ud" for the overall score and the percent to target. */
export function explainOverall(about: {
  readonly input: ScoringInput;
  readonly score: AssessmentScore;
}): OverallExplanation {
  const { input, score } = about;
  const themes = score.themes.map((row) => ({ theme: row.theme, score: row.score }));
  const byTheme = new Map(themes.map((row) => [row.theme, row.score]));
  const targets = input.targets
    .filter(({ unit }) => unit === undefined)
    .map(({ theme, level }) => {
      const reached = byTheme.get(theme) ?? null;
      const missing = reached === null ? null : Math.max(0, level - reached);
      return { theme, target: level, score: reached, missing };
    });
  const scores = themes.flatMap((row) => row.score ?? []);
  const counted = targets.filter((row) => row.missing !== null);
  return {
    themes,
    sum: scores.reduce((sum, value) => sum + value, 0),
    count: scores.length,
    targets,
    missing: counted.reduce((sum, row) => sum + (row.missing ?? 0), 0),
    wanted: counted.reduce((sum, row) => sum + row.target, 0),
    ...score.overall,
  };
}
