import {
  consensusIndex,
  countLevels,
  isSplit,
  type Level,
  type ModelLevel,
  medianLevel,
  type Scale,
} from "@pejling/domain";
import type { SheetFields } from "./sheet-fields";
import { type RatingInput, ratingKey } from "./sheet-value";

export type VoteSummary = {
  readonly counts: readonly number[];
  readonly n: number;
  /** Who has said something, a non-answer too. */
  readonly answered: number;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly split: boolean;
};

export function readRating(
  fields: SheetFields,
  participantId: string,
  questionId: string,
): { readonly value: RatingInput; readonly reason: string } {
  const value = fields.get(ratingKey(participantId, questionId))?.value;
  return value?.kind === "rating" ? value : { value: "missing", reason: "" };
}

/** How the ratings of one question lie right now, by the domain's own measures. */
export function summariseVotes(values: readonly RatingInput[], scale: Scale): VoteSummary {
  const levels = values.filter((value): value is Level => typeof value === "number");
  const counts = countLevels(levels, scale);
  return {
    counts,
    n: levels.length,
    answered: values.filter((value) => value !== "missing").length,
    median: medianLevel(counts, scale),
    agreement: consensusIndex(counts, scale),
    split: isSplit(counts, scale) === true,
  };
}

/** The level's name; half-way between two levels there is none. */
export function wordOfLevel(levels: readonly ModelLevel[], level: number | null) {
  return levels.find((each) => each.level === level)?.title ?? null;
}
