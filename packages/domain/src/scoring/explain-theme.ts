import type { AssessmentScore, CellReason, ThemeScore } from "./assessment-score";
import type { ScoringInput } from "./scoring-input";
import { sumWeighted, type Weighted } from "./weighted-mean";

export type UnitExplanation = {
  readonly unit: string;
  readonly weight: number;
  readonly score: number | null;
  /** Why the unit is not part of the mean. */
  readonly reason: CellReason | null;
  /** Score × weight. */
  readonly term: number | null;
};

/** The arithmetic behind a theme in the municipality: `numerator` ÷ `denominator`. */
export type ThemeExplanation = {
  readonly theme: string;
  readonly units: readonly UnitExplanation[];
  readonly numerator: number;
  readonly denominator: number;
} & Pick<ThemeScore, "score" | "lowest" | "highest">;

/** "Sådan er det regnet ud" for one theme in the municipality, unit by unit. Unknown theme: null. */
export function explainTheme(about: {
  readonly input: ScoringInput;
  readonly score: AssessmentScore;
  readonly theme: string;
}): ThemeExplanation | null {
  const { input, score, theme } = about;
  const row = score.themes.find((candidate) => candidate.theme === theme);
  if (row === undefined) return null;

  const cells = new Map(
    score.cells.filter((cell) => cell.theme === theme).map((cell) => [cell.unit, cell]),
  );
  const units = input.units.map(({ id, weight }) => {
    const cell = cells.get(id);
    const value = cell?.score ?? null;
    const term = value === null ? null : value * weight;
    return { unit: id, weight, score: value, reason: cell?.reason ?? null, term };
  });
  const terms = units.flatMap<Weighted>((unit) =>
    unit.score === null ? [] : [{ value: unit.score, weight: unit.weight }],
  );
  const { lowest, highest } = row;
  return { theme, units, ...sumWeighted(terms), score: row.score, lowest, highest };
}
