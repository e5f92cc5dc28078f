/**
 * The colour step, 1–5, nearest the level as it is shown, with one decimal: what reads 3,5 has one colour and one word
 * wherever it stands. Null keeps being no level.
 */
export function levelStep(level: number | null): 1 | 2 | 3 | 4 | 5 | null {
  if (level === null || !Number.isFinite(level)) return null;
  const shown = Math.round(level * 10) / 10;
  if (shown < 1.5) return 1;
  if (shown < 2.5) return 2;
  if (shown < 3.5) return 3;
  return shown < 4.5 ? 4 : 5;
}

export function levelClass(level: number | null): string {
  return `pj-level-${levelStep(level) ?? "none"}`;
}
