import { ratingValueSchema, type StoredRatingValue } from "@pejling/contract";

/** Levels are stored as text, beside the words for the non-answers: one column, one meaning. */
export function toStoredValue(value: StoredRatingValue): string {
  return String(value);
}

export function parseStoredValue(stored: string): StoredRatingValue {
  const asNumber = Number(stored);
  return ratingValueSchema.parse(Number.isInteger(asNumber) && stored !== "" ? asNumber : stored);
}
