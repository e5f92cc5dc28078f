import { countOptions, type Scale } from "../model/scale";
import type { ScoringModel } from "../model/scoring-model";
import { checkWeight } from "./check-weight";
import { findDuplicates } from "./find-duplicates";
import type { ScoringProblem } from "./scoring-problem";

/** More options than this is a typing error, not a scale. */
const MAX_OPTIONS = 100;

/**
 * What in a model keeps it from scoring: a scale that is not whole numbers from 0 up with two options at least, a
 * coverage rule outside 0–1, a weight that is not a positive number, an id used twice. Question ids are unique across
 * themes, because a rating names the question alone.
 */
export function checkScoringModel(model: ScoringModel): readonly ScoringProblem[] {
  const problems: ScoringProblem[] = [];
  if (!isUsableScale(model.scale)) {
    problems.push({ kind: "badScale", path: "model.scale", value: model.scale });
  }
  if (!(model.minCoverage >= 0 && model.minCoverage <= 1)) {
    problems.push({ kind: "badMinCoverage", path: "model.minCoverage", value: model.minCoverage });
  }

  const themes = model.themes.map((theme, at) => ({ ...theme, path: `model.themes[${at}]` }));
  const questions = themes.flatMap((theme) =>
    theme.questions.map((question, at) => ({
      ...question,
      path: `${theme.path}.questions[${at}]`,
    })),
  );
  return [
    ...problems,
    ...[...themes, ...questions].flatMap(checkWeight),
    ...findDuplicates("duplicateTheme", themes.map(toOccurrence)),
    ...findDuplicates("duplicateQuestion", questions.map(toOccurrence)),
  ];
}

function isUsableScale(scale: Scale): boolean {
  const { min, max } = scale;
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  return isWhole && min >= 0 && min < max && countOptions(scale) <= MAX_OPTIONS;
}

function toOccurrence({ id, path }: { readonly id: string; readonly path: string }) {
  return { path: `${path}.id`, key: [id], value: id };
}
