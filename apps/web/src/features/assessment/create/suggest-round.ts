/** The first free label of a year: `2026-1`, `2026-2`. */
export function suggestSlug(year: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = `${year}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** An hour for the short form's question per theme gives this; the full form's conversations run at the same pace. */
const MINUTES_PER_QUESTION = 60 / 13;
const QUARTER = 15;

/** About how long the questions take to talk through, in minutes, to the nearest quarter of an hour. */
export function estimateMinutes(questions: number): number {
  const quarters = Math.round((questions * MINUTES_PER_QUESTION) / QUARTER);
  return Math.max(1, quarters) * QUARTER;
}
