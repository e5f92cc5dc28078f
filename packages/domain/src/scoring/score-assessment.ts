import { sumLevels } from "../agreement/level-counts";
import { roleGap } from "../agreement/role-gap";
import { rwgj } from "../agreement/rwgj";
import { countOptions } from "../model/scale";
import type { AssessmentScore, CellScore, QuestionScore, ThemeScore } from "./assessment-score";
import { type IndexedInput, indexInput, questionsAt, slotOf } from "./index-input";
import { countVoters } from "./index-votes";
import { intraclassCorrelation } from "./intraclass-correlation";
import { nonAnswersAt } from "./non-answers-at";
import { percentToTarget } from "./percent-to-target";
import { type RespondentMean, respondentMeans } from "./respondent-means";
import { scoreCell } from "./score-cell";
import { scoreOverall } from "./score-overall";
import { scoreQuestion } from "./score-question";
import { scoreTheme } from "./score-theme";
import type { ScoringInput } from "./scoring-input";

/**
 * The whole ladder from ratings to municipality: every question in every unit, every theme in every unit, every theme,
 * and overall. The grid is complete: a question nobody rated has its row, with n 0 and nulls. Unrounded. What does not
 * belong to the model is left out of every number; `checkScoringInput` names it.
 *
 * Anonymous votes count in everything that is made of one question's levels at a time: level, n, agreement, r_wg(j) and the
 * theme's score. What needs a person's answers to several questions is made of the ratings alone, since votes have no person:
 * the theme's role gap and the intraclass correlation. `voters` tells that some are left out there.
 */
export function scoreAssessment(input: ScoringInput): AssessmentScore {
  const indexed = indexInput(input);
  const questions = scoreQuestions(indexed);
  const means = input.units.map((_, unit) =>
    input.model.themes.map((_, theme) => respondentMeans(indexed, { unit, theme })),
  );

  const cells = input.units.flatMap((_, unit) =>
    input.model.themes.map((_, theme) =>
      scoreCellAt({
        indexed,
        unit,
        theme,
        questions,
        means: means[unit]?.[theme] ?? [],
        minCoverage: input.model.minCoverage,
      }),
    ),
  );
  const themes = input.model.themes.map((_, theme) =>
    scoreThemeAt({
      indexed,
      theme,
      cells,
      means: means.map((unit) => unit[theme] ?? []),
    }),
  );
  return {
    questions,
    cells,
    themes,
    overall: scoreMunicipality(input, themes),
  };
}

function scoreQuestions(indexed: IndexedInput): readonly QuestionScore[] {
  const { scale, levelCounts, leaderCounts, employeeCounts } = indexed;
  const options = countOptions(scale);
  return indexed.units.flatMap((unit, unitAt) =>
    indexed.questions.map((question, questionAt) => {
      const slot = slotOf(indexed, unitAt, questionAt);
      const from = slot * options;
      const to = from + options;
      return scoreQuestion({
        unit: unit.id,
        question: question.id,
        scale,
        levels: levelCounts.subarray(from, to),
        leaders: leaderCounts.subarray(from, to),
        employees: employeeCounts.subarray(from, to),
        dontKnow: nonAnswersAt(indexed, slot, "dontKnow"),
        notApplicable: nonAnswersAt(indexed, slot, "notApplicable"),
        notAsked: nonAnswersAt(indexed, slot, "notAsked"),
        groups: indexed.consensus.get(slot) ?? [],
        validated: indexed.validations.get(slot)?.level ?? null,
        votes: sumLevels(indexed.votes?.levelCounts.subarray(from, to) ?? [], scale).n,
      });
    }),
  );
}

function scoreCellAt(at: {
  readonly indexed: IndexedInput;
  readonly unit: number;
  readonly theme: number;
  readonly questions: readonly QuestionScore[];
  readonly means: readonly RespondentMean[];
  readonly minCoverage: number;
}): CellScore {
  const { indexed } = at;
  const span = indexed.spans[at.theme] ?? { from: 0, to: 0 };
  const first = slotOf(indexed, at.unit, 0);
  const rows = at.questions.slice(first + span.from, first + span.to);
  const weighted = rows.map(({ level, applicable }, row) => ({
    level,
    applicable,
    weight: indexed.questions[span.from + row]?.weight ?? 0,
  }));
  const options = countOptions(indexed.scale);
  const counts = rows.map((_, row) => {
    const from = (first + span.from + row) * options;
    return indexed.levelCounts.subarray(from, from + options);
  });
  const voters = countVoters(indexed.votes, {
    unit: at.unit,
    questions: questionsAt(indexed, at.theme),
  });
  const { score, coverage, min, geometricMean, gated, reason } = scoreCell(
    weighted,
    at.minCoverage,
  );
  return {
    unit: indexed.units[at.unit]?.id ?? "",
    theme: indexed.themes[at.theme]?.id ?? "",
    score,
    coverage,
    min,
    geometricMean,
    gated,
    n: at.means.length + voters,
    ...(voters > 0 ? { voters } : {}),
    rwgj: rwgj(counts, indexed.scale),
    reason,
    roleGap: compareRoles(at.means),
  };
}

function scoreThemeAt(at: {
  readonly indexed: IndexedInput;
  readonly theme: number;
  readonly cells: readonly CellScore[];
  readonly means: readonly (readonly RespondentMean[])[];
}): ThemeScore {
  const { indexed } = at;
  const units = indexed.units.map((unit, unitAt) => ({
    weight: unit.weight,
    score: at.cells[unitAt * indexed.themes.length + at.theme]?.score ?? null,
  }));
  const voters = indexed.units.reduce(
    (sum, _, unitAt) => sum + (at.cells[unitAt * indexed.themes.length + at.theme]?.voters ?? 0),
    0,
  );
  return {
    theme: indexed.themes[at.theme]?.id ?? "",
    ...(voters > 0 ? { voters } : {}),
    ...scoreTheme(units),
    ...intraclassCorrelation(at.means.map((unit) => unit.map(({ mean }) => mean))),
    roleGap: compareRoles(at.means.flat()),
  };
}

function compareRoles(means: readonly RespondentMean[]): number | null {
  const of = (wanted: "leader" | "employee") =>
    means.filter(({ role }) => role === wanted).map(({ mean }) => mean);
  return roleGap(of("leader"), of("employee"));
}

function scoreMunicipality(input: ScoringInput, themes: readonly ThemeScore[]) {
  const scores = new Map(themes.map(({ theme, score }) => [theme, score]));
  const wanted = input.targets
    .filter((target) => target.unit === undefined)
    .map((target) => ({
      target: target.level,
      score: scores.get(target.theme) ?? null,
    }));
  return {
    score: scoreOverall(themes.map(({ score }) => score)),
    percentToTarget: percentToTarget(wanted),
  };
}
