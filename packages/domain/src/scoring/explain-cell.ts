import { medianOf } from "../agreement/median-of";
import { discloseQuestion, type HiddenReason } from "../disclosure/person-distribution";
import type { AssessmentScore, CellScore, LevelBasis, QuestionScore } from "./assessment-score";
import type { ScoringInput } from "./scoring-input";
import { sumWeighted } from "./weighted-mean";

/**
 * The individual ratings as far as the reader may see them. `votes`: how many of them came from the participants' phones,
 * without a name; absent where none did.
 */
export type ShownVotes =
  | ({ readonly kind: "shown" } & Pick<
      QuestionScore,
      "n" | "votes" | "distribution" | "median" | "dontKnow" | "notApplicable" | "notAsked"
    >)
  | ({ readonly kind: "hidden"; readonly reason: HiddenReason } & Pick<
      QuestionScore,
      "n" | "votes"
    >);

export type QuestionExplanation = {
  readonly question: string;
  readonly weight: number;
  readonly votes: ShownVotes;
  /** The groups' consensus levels and the one they make together. */
  readonly groups: readonly number[];
  readonly consensus: number | null;
  readonly validated: { readonly level: number; readonly rationale: string } | null;
  readonly level: number | null;
  readonly basis: LevelBasis | null;
  /** `noLevel` stays in the coverage; `notApplicable` leaves it. */
  readonly standing: "counts" | "noLevel" | "notApplicable";
  /** Level × weight, the question's part of the numerator. */
  readonly term: number | null;
};

/** The arithmetic behind one theme in one unit: `numerator` ÷ `ratedWeight`, if `coverage` reaches `minCoverage`. */
export type CellExplanation = {
  readonly unit: string;
  readonly theme: string;
  readonly questions: readonly QuestionExplanation[];
  readonly numerator: number;
  readonly ratedWeight: number;
  readonly applicableWeight: number;
  readonly minCoverage: number;
} & Pick<CellScore, "coverage" | "score" | "min" | "gated" | "geometricMean" | "reason">;

/**
 * "Sådan er det regnet ud" for one theme in one unit: from the ratings over the levels and their weights to the score,
 * in the numbers themselves, so that anybody can do the sum again. With `persons: "protected"` the ratings follow the
 * rule of fewer than five (see `discloseQuestion`); the sum does not need them. Unknown unit or theme: null.
 */
export function explainCell(about: {
  readonly input: ScoringInput;
  readonly score: AssessmentScore;
  readonly unit: string;
  readonly theme: string;
  readonly persons: "protected" | "shown";
}): CellExplanation | null {
  const { input, score, unit, theme, persons } = about;
  const cell = score.cells.find((row) => row.unit === unit && row.theme === theme);
  const model = input.model.themes.find(({ id }) => id === theme);
  if (cell === undefined || model === undefined) return null;

  const rows = new Map(
    score.questions.filter((row) => row.unit === unit).map((row) => [row.question, row]),
  );
  const questions = model.questions.flatMap(({ id, weight }) => {
    const row = rows.get(id);
    return row === undefined ? [] : [explainQuestion({ input, row, weight, persons })];
  });
  const rated = questions.flatMap(({ level, weight, standing }) =>
    level === null || standing !== "counts" ? [] : [{ value: level, weight }],
  );
  const applicable = questions.filter(({ standing }) => standing !== "notApplicable");
  const { numerator, denominator } = sumWeighted(rated);
  const { coverage, min, gated, geometricMean, reason } = cell;
  return {
    unit,
    theme,
    questions,
    numerator,
    ratedWeight: denominator,
    applicableWeight: applicable.reduce((sum, { weight }) => sum + weight, 0),
    minCoverage: input.model.minCoverage,
    coverage,
    score: cell.score,
    min,
    gated,
    geometricMean,
    reason,
  };
}

function explainQuestion(about: {
  readonly input: ScoringInput;
  readonly row: QuestionScore;
  readonly weight: number;
  readonly persons: "protected" | "shown";
}): QuestionExplanation {
  const { input, row, weight, persons } = about;
  const isHere = (entry: { readonly unit: string; readonly question: string }) =>
    entry.unit === row.unit && entry.question === row.question;
  const groups = input.consensus.filter(isHere).map(({ level }) => level);
  const validation = input.validations.find(isHere);
  const { question, level, basis, applicable } = row;
  return {
    question,
    weight,
    votes: showVotes(row, persons),
    groups,
    consensus: medianOf(groups),
    validated:
      validation === undefined
        ? null
        : { level: validation.level, rationale: validation.rationale },
    level,
    basis,
    standing: !applicable ? "notApplicable" : level !== null ? "counts" : "noLevel",
    term: level === null || !applicable ? null : level * weight,
  };
}

function showVotes(row: QuestionScore, persons: "protected" | "shown"): ShownVotes {
  const disclosed = discloseQuestion(row);
  const { n, distribution, median, dontKnow, notApplicable, notAsked } = row;
  const votes = row.votes === undefined ? {} : { votes: row.votes };
  if (persons === "protected" && disclosed.kind === "hidden") {
    return { kind: "hidden", reason: disclosed.reason, n, ...votes };
  }
  return { kind: "shown", n, ...votes, distribution, median, dontKnow, notApplicable, notAsked };
}
