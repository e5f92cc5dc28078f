/** Scores nearer than this are a tie. */
const TIE = 1e-9;

export type TwoScores = { readonly before: number | null; readonly after: number | null };

/**
 * Do any two change places? Only a true reversal counts: a tie that breaks, or a difference that becomes a tie, leaves
 * nobody worse placed than somebody he was ahead of. Fewer than two with both scores: null.
 */
export function isReordered(rows: readonly TwoScores[]): boolean | null {
  const ranked = rows.flatMap(({ before, after }) =>
    before === null || after === null ? [] : [{ before, after }],
  );
  if (ranked.length < 2) return null;
  return ranked.some((one) =>
    ranked.some((other) => one.before - other.before > TIE && other.after - one.after > TIE),
  );
}
