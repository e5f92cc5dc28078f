import type { Role } from "../model/maturity-model";
import { countOptions, isLevelOn, type Scale } from "../model/scale";
import { NON_ANSWERS } from "../rating/rating";
import type { ScoringRating, ScoringVotes } from "./scoring-input";

/** A person's answer sheet: per question 0 for missing, 1 for the scale's lowest level and so on, then the non-answers. */
export type AnswerSheet = {
  readonly respondent: string;
  readonly role: Role;
  readonly answers: Uint16Array;
};

/** Counts that grow rating by rating. */
export type Tally = {
  readonly scale: Scale;
  readonly options: number;
  readonly questions: number;
  readonly levelCounts: Uint32Array;
  readonly leaderCounts: Uint32Array;
  readonly employeeCounts: Uint32Array;
  readonly nonAnswerCounts: Uint32Array;
  readonly people: readonly Map<string, AnswerSheet>[];
};

export function startTally(
  scale: Scale,
  size: { readonly units: number; readonly questions: number },
): Tally {
  const options = countOptions(scale);
  const slots = size.units * size.questions;
  return {
    scale,
    options,
    questions: size.questions,
    levelCounts: new Uint32Array(slots * options),
    leaderCounts: new Uint32Array(slots * options),
    employeeCounts: new Uint32Array(slots * options),
    nonAnswerCounts: new Uint32Array(slots * NON_ANSWERS.length),
    people: Array.from({ length: size.units }, () => new Map<string, AnswerSheet>()),
  };
}

/** Counts one rating. A person's second rating of the same question is not counted. */
export function addRating(step: {
  readonly tally: Tally;
  readonly rating: ScoringRating;
  readonly slot: number;
}): void {
  const { tally, rating, slot } = step;
  const question = slot % tally.questions;
  const people = tally.people[(slot - question) / tally.questions];
  const code = toCode(rating.value, tally);
  if (code === null || people === undefined) return;

  let sheet = people.get(rating.respondent);
  if (sheet === undefined) {
    const answers = new Uint16Array(tally.questions);
    sheet = { respondent: rating.respondent, role: rating.role, answers };
    people.set(rating.respondent, sheet);
  }
  if (sheet.answers[question] !== 0) return;
  sheet.answers[question] = code;
  count({ tally, slot, code, role: rating.role, by: 1 });
}

/**
 * Counts anonymous votes beside the ratings; they have no answer sheet, since nothing ties a person's votes together. False
 * when they are no answer on the scale, or no whole number of persons.
 */
export function addVotes(step: {
  readonly tally: Tally;
  readonly votes: ScoringVotes;
  readonly slot: number;
}): boolean {
  const { tally, votes, slot } = step;
  const code = toCode(votes.value, tally);
  if (code === null || !isPersonCount(votes.count)) return false;
  count({ tally, slot, code, role: votes.role ?? null, by: votes.count });
  return true;
}

/** Far above any group. */
const MOST_PERSONS = 10_000;

export function isPersonCount(count: number): boolean {
  return Number.isInteger(count) && count > 0 && count <= MOST_PERSONS;
}

function count(answer: {
  readonly tally: Tally;
  readonly slot: number;
  readonly code: number;
  readonly role: Role | null;
  readonly by: number;
}): void {
  const { tally, slot, code, role, by } = answer;
  if (code > tally.options) {
    add(tally.nonAnswerCounts, slot * NON_ANSWERS.length + code - tally.options - 1, by);
    return;
  }
  const at = slot * tally.options + code - 1;
  add(tally.levelCounts, at, by);
  if (role === "leader") add(tally.leaderCounts, at, by);
  if (role === "employee") add(tally.employeeCounts, at, by);
}

function toCode(value: ScoringRating["value"], tally: Tally): number | null {
  if (typeof value === "number") {
    return isLevelOn(tally.scale, value) ? value - tally.scale.min + 1 : null;
  }
  const nonAnswer = NON_ANSWERS.indexOf(value);
  return nonAnswer < 0 ? null : tally.options + 1 + nonAnswer;
}

function add(counts: Uint32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
