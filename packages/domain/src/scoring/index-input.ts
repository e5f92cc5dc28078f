import { isLevelOn, type Scale } from "../model/scale";
import type { ScoringTheme } from "../model/scoring-model";
import { type IndexedVotes, indexVotes } from "./index-votes";
import type { ScoringInput, ScoringUnit, ScoringValidation } from "./scoring-input";
import { type AnswerSheet, addRating, startTally } from "./tally-ratings";

type IndexedQuestion = {
  readonly id: string;
  readonly weight: number;
  readonly theme: number;
};

/** A theme's questions are neighbours: from `from` up to, not including, `to`. */
type QuestionSpan = { readonly from: number; readonly to: number };

/**
 * The input arranged by position, so that each rating is touched once. Counts lie unit by unit, question by question:
 * see `slotOf`. What cannot belong to the model (unknown ids, levels off the scale, a second rating by the same person)
 * is left out; `checkScoringInput` is the one to name it.
 */
export type IndexedInput = {
  readonly scale: Scale;
  readonly units: readonly ScoringUnit[];
  readonly themes: readonly ScoringTheme[];
  readonly spans: readonly QuestionSpan[];
  readonly questions: readonly IndexedQuestion[];
  readonly sheets: readonly (readonly AnswerSheet[])[];
  readonly levelCounts: Uint32Array;
  readonly leaderCounts: Uint32Array;
  readonly employeeCounts: Uint32Array;
  readonly nonAnswerCounts: Uint32Array;
  /** What of these counts are anonymous votes, who have no sheet; null: nothing. */
  readonly votes: IndexedVotes | null;
  readonly consensus: ReadonlyMap<number, readonly number[]>;
  readonly validations: ReadonlyMap<number, ScoringValidation>;
};

/** Where a question in a unit lies in the indexed input. */
export function slotOf(indexed: IndexedInput, unit: number, question: number): number {
  return unit * indexed.questions.length + question;
}

/** Where a theme's questions lie. */
export function questionsAt(indexed: IndexedInput, theme: number): readonly number[] {
  const { from, to } = indexed.spans[theme] ?? { from: 0, to: 0 };
  return Array.from({ length: to - from }, (_, at) => from + at);
}

export function indexInput(input: ScoringInput): IndexedInput {
  const { model, units } = input;
  const questions = model.themes.flatMap((theme, at) =>
    theme.questions.map(({ id, weight }) => ({ id, weight, theme: at })),
  );
  const unitAt = toPositions(units);
  const questionAt = toPositions(questions);
  const findSlot: FindSlot = (entry) => {
    const unit = unitAt.get(entry.unit);
    const question = questionAt.get(entry.question);
    return unit === undefined || question === undefined ? null : unit * questions.length + question;
  };

  const size = { units: units.length, questions: questions.length };
  const tally = startTally(model.scale, size);
  for (const rating of input.ratings) {
    const slot = findSlot(rating);
    if (slot !== null) addRating({ tally, rating, slot });
  }
  const votes = indexVotes(input, { tally, findSlot });

  const { levelCounts, leaderCounts, employeeCounts, nonAnswerCounts } = tally;
  return {
    scale: model.scale,
    units,
    themes: model.themes,
    spans: toSpans(model.themes),
    questions,
    sheets: tally.people.map((people) => [...people.values()]),
    levelCounts,
    leaderCounts,
    employeeCounts,
    nonAnswerCounts,
    votes,
    consensus: collectConsensus(input, findSlot),
    validations: collectValidations(input, findSlot),
  };
}

type FindSlot = (entry: { readonly unit: string; readonly question: string }) => number | null;

function collectConsensus(
  { model, consensus }: ScoringInput,
  findSlot: FindSlot,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const entry of consensus) {
    const slot = findSlot(entry);
    if (slot === null || !isLevelOn(model.scale, entry.level)) continue;
    const groups = found.get(slot);
    if (groups === undefined) found.set(slot, [entry.level]);
    else groups.push(entry.level);
  }
  return found;
}

function collectValidations(
  { model, validations }: ScoringInput,
  findSlot: FindSlot,
): ReadonlyMap<number, ScoringValidation> {
  const found = new Map<number, ScoringValidation>();
  for (const entry of validations) {
    const slot = findSlot(entry);
    if (slot === null || !isLevelOn(model.scale, entry.level) || found.has(slot)) continue;
    found.set(slot, entry);
  }
  return found;
}

function toPositions(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map((entry, at) => [entry.id, at]));
}

function toSpans(themes: readonly ScoringTheme[]): readonly QuestionSpan[] {
  let from = 0;
  return themes.map((theme) => {
    const span = { from, to: from + theme.questions.length };
    from = span.to;
    return span;
  });
}
