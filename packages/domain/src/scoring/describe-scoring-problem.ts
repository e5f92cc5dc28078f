import { NON_ANSWERS } from "../rating/rating";
import type { DuplicateProblem, IdProblem, ScoringProblem } from "./scoring-problem";

/** The problem in one English sentence: where, what stands there, what was wanted. */
export function describeScoringProblem(problem: ScoringProblem): string {
  return describeUnreadable({ ...problem, wanted: whatWasWanted(problem) });
}

/** The grammar of every message about unreadable input: action, place, quoted value, colon, what was wanted. */
export function describeUnreadable(found: {
  readonly path: string;
  readonly value: unknown;
  readonly wanted: string;
}): string {
  const text = found.value === undefined ? "" : ` ${shorten(JSON.stringify(found.value))}`;
  return `Cannot read ${found.path}${text}: ${found.wanted}`;
}

const LONGEST_QUOTE = 60;

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}

const UNKNOWN: Readonly<Record<IdProblem["kind"], string>> = {
  unknownUnit: "no unit has this id",
  unknownQuestion: "no question in the model has this id",
  unknownTheme: "no theme in the model has this id",
  unknownParent: "no other unit has this id",
};

const DUPLICATE: Readonly<Record<DuplicateProblem["kind"], string>> = {
  duplicateUnit: "a unit id is used once",
  duplicateTheme: "a theme id is used once",
  duplicateQuestion: "a question id is used once in the whole model",
  duplicateRating: "a respondent rates a question once",
  duplicateConsensus: "a question has one consensus level in a unit",
  duplicateValidation: "a question has one validated level in a unit",
  duplicateVotes: "a group's votes for one answer are counted once",
  duplicateTarget: "a theme has one target",
};

function whatWasWanted(problem: ScoringProblem): string {
  switch (problem.kind) {
    case "unknownUnit":
    case "unknownQuestion":
    case "unknownTheme":
    case "unknownParent":
      return UNKNOWN[problem.kind];
    case "badRating":
    case "badVote":
      return `${levelRule(problem.scale)}, or ${NON_ANSWERS.toSorted().join(", ")}`;
    case "badLevel":
      return levelRule(problem.scale);
    case "badTarget":
      return `a target is a number from ${problem.scale.min} to ${problem.scale.max}`;
    case "badWeight":
      return "a weight is a number above 0 and at most 1000000000";
    case "badCount":
      return "a count is a whole number of persons above 0 and at most 10000";
    case "badMinCoverage":
      return "a share is a number from 0 to 1";
    case "badScale":
      return "a scale goes from one whole number, 0 or more, to a higher one, with at most 100 levels";
    case "missingRationale":
      return problem.groupLevel === null
        ? `the level ${problem.level} stands alone, without a group's, and needs a written rationale`
        : `the level ${problem.level} differs from the group's ${problem.groupLevel} and needs a written rationale`;
    default:
      return `${DUPLICATE[problem.kind]}, and this is already in ${problem.first}`;
  }
}

function levelRule(scale: { readonly min: number; readonly max: number }): string {
  return `a level is a whole number from ${scale.min} to ${scale.max}`;
}
