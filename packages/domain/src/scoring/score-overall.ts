/**
 * The municipality's overall score: the plain mean of the theme scores there are. Small print, never a league number:
 * it hides what the themes show. No theme with a score: null.
 */
export function scoreOverall(themes: readonly (number | null)[]): number | null {
  const scores = themes.filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
