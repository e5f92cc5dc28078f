import { isLevelOn } from "../model/scale";
import { NON_ANSWERS } from "../rating/rating";
import { checkRationales } from "./check-rationales";
import { checkScoringModel } from "./check-scoring-model";
import { checkWeight } from "./check-weight";
import { findDuplicates } from "./find-duplicates";
import type { ScoringInput } from "./scoring-input";
import type { DuplicateProblem, ScoringProblem } from "./scoring-problem";
import { isPersonCount } from "./tally-ratings";

/**
 * Everything that keeps an assessment from being scored truthfully, each with its place. Empty: it may be scored.
 * Several consensus levels for one question are allowed, one per group; see `findRepeatedConsensus`.
 */
export function checkScoringInput(input: ScoringInput): readonly ScoringProblem[] {
  const model = checkScoringModel(input.model);
  if (model.some((problem) => problem.kind === "badScale")) return model;
  return [
    ...model,
    ...checkUnits(input),
    ...checkTargets(input),
    ...checkRatings(input),
    ...checkVotes(input),
    ...checkJudgements(input, "consensus"),
    ...checkJudgements(input, "validations"),
    ...findDuplicates("duplicateValidation", toOccurrences(input, "validations")),
    ...checkRationales(input),
  ];
}

/** A second consensus of the same group (or of none named) for a question in a unit. */
export function findRepeatedConsensus(input: ScoringInput): readonly DuplicateProblem[] {
  return findDuplicates("duplicateConsensus", toOccurrences(input, "consensus"));
}

function checkUnits({ units }: ScoringInput): readonly ScoringProblem[] {
  const ids = new Set(units.map(({ id }) => id));
  const placed = units.map((unit, at) => ({ ...unit, path: `units[${at}]` }));
  return [
    ...placed.flatMap(checkWeight),
    ...findDuplicates(
      "duplicateUnit",
      placed.map(({ id, path }) => ({ path: `${path}.id`, key: [id], value: id })),
    ),
    ...placed.flatMap<ScoringProblem>(({ id, parent, path }) =>
      parent === undefined || (ids.has(parent) && parent !== id)
        ? []
        : [{ kind: "unknownParent", path: `${path}.parent`, value: parent }],
    ),
  ];
}

function checkTargets({ model, units, targets }: ScoringInput): readonly ScoringProblem[] {
  const themes = new Set(model.themes.map(({ id }) => id));
  const known = new Set(units.map(({ id }) => id));
  const { scale } = model;
  const problems: ScoringProblem[] = [];
  for (const [at, { theme, level, unit }] of targets.entries()) {
    const path = `targets[${at}]`;
    if (!themes.has(theme)) {
      problems.push({ kind: "unknownTheme", path: `${path}.theme`, value: theme });
    }
    if (unit !== undefined && !known.has(unit)) {
      problems.push({ kind: "unknownUnit", path: `${path}.unit`, value: unit });
    }
    if (!(level >= scale.min && level <= scale.max)) {
      problems.push({ kind: "badTarget", path: `${path}.level`, value: level, scale });
    }
  }
  const occurrences = targets.map(({ theme, unit }, at) => ({
    path: `targets[${at}]`,
    key: unit === undefined ? [theme] : [theme, unit],
    value: theme,
  }));
  return [...problems, ...findDuplicates("duplicateTarget", occurrences)];
}

function checkRatings(input: ScoringInput): readonly ScoringProblem[] {
  const { scale } = input.model;
  const wrong = input.ratings.flatMap<ScoringProblem>(({ value }, at) => {
    const isKnown =
      typeof value === "number" ? isLevelOn(scale, value) : NON_ANSWERS.includes(value);
    return isKnown ? [] : [{ kind: "badRating", path: `ratings[${at}].value`, value, scale }];
  });
  const occurrences = input.ratings.map(({ unit, question, respondent }, at) => ({
    path: `ratings[${at}]`,
    key: [unit, question, respondent],
    value: respondent,
  }));
  return [
    ...checkPlaces(input, "ratings"),
    ...wrong,
    ...findDuplicates("duplicateRating", occurrences),
  ];
}

function checkVotes(input: ScoringInput): readonly ScoringProblem[] {
  const { votes = [] } = input;
  const { scale } = input.model;
  const wrong = votes.flatMap<ScoringProblem>(({ value, count }, at) => {
    const path = `votes[${at}]`;
    const isKnown =
      typeof value === "number" ? isLevelOn(scale, value) : NON_ANSWERS.includes(value);
    const problems: ScoringProblem[] = [];
    if (!isKnown) problems.push({ kind: "badVote", path: `${path}.value`, value, scale });
    if (isPersonCount(count)) return problems;
    return [...problems, { kind: "badCount", path: `${path}.count`, value: count }];
  });
  const occurrences = votes.map(({ unit, question, value, role = "", group = "" }, at) => ({
    path: `votes[${at}]`,
    key: [unit, question, String(value), role, group],
    value: question,
  }));
  return [
    ...checkPlaces(input, "votes"),
    ...wrong,
    ...findDuplicates("duplicateVotes", occurrences),
  ];
}

function checkJudgements(
  input: ScoringInput,
  list: "consensus" | "validations",
): readonly ScoringProblem[] {
  const { scale } = input.model;
  const wrong = input[list].flatMap<ScoringProblem>(({ level }, at) =>
    isLevelOn(scale, level)
      ? []
      : [{ kind: "badLevel", path: `${list}[${at}].level`, value: level, scale }],
  );
  return [...checkPlaces(input, list), ...wrong];
}

/** Every rating, vote, consensus and validation must stand on a unit and a question that exist. */
function checkPlaces(
  input: ScoringInput,
  list: "ratings" | "votes" | "consensus" | "validations",
): readonly ScoringProblem[] {
  const units = new Set(input.units.map(({ id }) => id));
  const questions = new Set(
    input.model.themes.flatMap((theme) => theme.questions.map(({ id }) => id)),
  );
  const problems: ScoringProblem[] = [];
  for (const [at, { unit, question }] of (input[list] ?? []).entries()) {
    const path = `${list}[${at}]`;
    if (!units.has(unit)) problems.push({ kind: "unknownUnit", path: `${path}.unit`, value: unit });
    if (questions.has(question)) continue;
    problems.push({ kind: "unknownQuestion", path: `${path}.question`, value: question });
  }
  return problems;
}

function toOccurrences(input: ScoringInput, list: "consensus" | "validations") {
  return input[list].map((entry, at) => ({
    path: `${list}[${at}]`,
    key: [entry.unit, entry.question, ...("group" in entry ? [entry.group] : [])],
    value: entry.question,
  }));
}
