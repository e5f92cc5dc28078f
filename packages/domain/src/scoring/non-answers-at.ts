import { NON_ANSWERS, type NonAnswer } from "../rating/rating";
import type { IndexedInput } from "./index-input";

/** How many gave this non-answer to one question in one unit. */
export function nonAnswersAt(indexed: IndexedInput, slot: number, kind: NonAnswer): number {
  return indexed.nonAnswerCounts[slot * NON_ANSWERS.length + NON_ANSWERS.indexOf(kind)] ?? 0;
}
