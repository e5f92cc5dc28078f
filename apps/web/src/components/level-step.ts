/** The colour step, 1–5, nearest a level; null keeps being no level. */
export function levelStep(level: number | null): 1 | 2 | 3 | 4 | 5 | null {
  if (level === null || !Number.isFinite(level)) return null;
  if (level < 1.5) return 1;
  if (level < 2.5) return 2;
  if (level < 3.5) return 3;
  return level < 4.5 ? 4 : 5;
}

export function levelClass(level: number | null): string {
  return `pj-level-${levelStep(level) ?? "none"}`;
}
