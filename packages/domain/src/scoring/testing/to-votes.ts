import type { ScoringRating, ScoringVotes } from "../scoring-input";

/** The same answers as if they had been given blind, all by one group. */
export function toVotes(ratings: readonly ScoringRating[]): readonly ScoringVotes[] {
  const counted = new Map<string, ScoringVotes>();
  for (const { unit, question, role, value } of ratings) {
    const key = JSON.stringify([unit, question, role, value]);
    const count = (counted.get(key)?.count ?? 0) + 1;
    counted.set(key, { unit, question, role, value, count });
  }
  return [...counted.values()];
}
