import { type AssessmentRow, listBaselines, listTargets, type Scope } from "@pejling/db";
import {
  type AssessmentScore,
  type CellScore,
  countUnitVoters,
  discloseCell,
  discloseQuestion,
  progressToDate,
  type QuestionScore,
  ROLES,
  summariseSpread,
  type ThemeScore,
  type UnitVoters,
} from "@pejling/domain";
import type { LoadedScoring } from "./load-scoring-input";

export type Assembled = {
  readonly scope: Scope;
  readonly assessment: AssessmentRow;
  readonly loaded: LoadedScoring;
  readonly score: AssessmentScore;
};

export type ResultDocument = Awaited<ReturnType<typeof assembleResult>>;

/** The results as anybody outside the interviews may see them: disclosed here, so no page can forget to. */
export async function assembleResult({ scope, assessment, loaded, score }: Assembled) {
  const baselines = await listBaselines(scope, assessment.id);
  const targets = await listTargets(scope, assessment.id);
  const voters = countUnitVoters(loaded.scoring);
  const disclosed = toCells(loaded, score);
  const shownThemes = new Set(
    disclosed.flatMap(({ cell, persons }) => (persons === "shown" ? [cell.theme] : [])),
  );
  return {
    assessment,
    units: toUnits(loaded, voters),
    questions: score.questions.map(discloseQuestion),
    cells: disclosed.map(({ cell }) => cell),
    themes: score.themes.map((row) => {
      const target = targets.find(
        ({ themeId, unitId }) => themeId === row.theme && unitId === null,
      );
      const baseline = baselines.find(({ themeId }) => themeId === row.theme);
      return {
        ...(shownThemes.has(row.theme) ? row : hideSpread(row)),
        target: target === undefined ? null : { level: target.level, reason: target.reason },
        baseline: baseline?.level ?? null,
        progress: toProgress({ baseline, target, current: row.score }),
      };
    }),
    unitTargets: loaded.scoring.targets.filter(({ unit }) => unit !== undefined),
    overall: score.overall,
    respondents: countRoles(loaded, voters),
  };
}

/** What persons' answers across questions tell is of no unit in particular; while every unit's is hidden, theirs would be told by it. */
function hideSpread(row: ThemeScore): ThemeScore {
  return { ...row, icc1: null, icc2: null, roleGap: null };
}

function toUnits({ measuredUnits, scoring }: LoadedScoring, voters: readonly UnitVoters[]) {
  const voted = new Map(voters.map(({ unit, total }) => [unit, total]));
  const weights = new Map(scoring.units.map(({ id, weight }) => [id, weight]));
  const respondents = new Map<string, Set<string>>();
  for (const { unit, respondent } of scoring.ratings) {
    const known = respondents.get(unit) ?? new Set<string>();
    respondents.set(unit, known.add(respondent));
  }
  return measuredUnits.map(({ code, name, shortName, kind, headcount }) => ({
    code,
    name,
    shortName,
    kind,
    headcount,
    weight: weights.get(code) ?? 1,
    respondents: (respondents.get(code)?.size ?? 0) + (voted.get(code) ?? 0),
  }));
}

function toCells({ scoring }: LoadedScoring, score: AssessmentScore) {
  const themeOf = new Map(
    scoring.model.themes.flatMap(({ id, questions }) =>
      questions.map((question) => [question.id, id] as const),
    ),
  );
  const byCell = new Map<string, QuestionScore[]>();
  for (const question of score.questions) {
    const key = `${question.unit} ${themeOf.get(question.question)}`;
    const known = byCell.get(key);
    if (known === undefined) byCell.set(key, [question]);
    else known.push(question);
  }
  return score.cells.map((cell) => toCell(cell, byCell.get(`${cell.unit} ${cell.theme}`) ?? []));
}

function toCell(cell: CellScore, questions: readonly QuestionScore[]) {
  const disclosed = discloseCell(cell, questions);
  const spread = disclosed.spread === "shown" ? summariseSpread(questions) : null;
  return { cell: { ...disclosed.cell, spread }, persons: disclosed.persons };
}

function toProgress({
  baseline,
  target,
  current,
}: {
  baseline: { level: number } | undefined;
  target: { level: number } | undefined;
  current: number | null;
}): number | null {
  if (baseline === undefined || target === undefined || current === null) return null;
  return progressToDate({ baseline: baseline.level, current, target: target.level });
}

function countRoles({ scoring }: LoadedScoring, voters: readonly UnitVoters[]) {
  const roleOf = new Map(scoring.ratings.map(({ respondent, role }) => [respondent, role]));
  const roles = [...roleOf.values()];
  const sum = (countOf: (unit: UnitVoters) => number) =>
    voters.reduce((total, unit) => total + countOf(unit), 0);
  const unknown = sum((unit) => unit.unknown);
  return {
    total: roleOf.size + sum(({ total }) => total),
    byRole: Object.fromEntries(
      ROLES.map((role) => [
        role,
        roles.filter((known) => known === role).length + sum(({ byRole }) => byRole[role]),
      ]),
    ),
    ...(unknown > 0 ? { unknown } : {}),
  };
}
