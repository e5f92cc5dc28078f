/** A theme that has a target, with the score it has reached. */
export type TargetProgress = {
  readonly target: number;
  readonly score: number | null;
};

/**
 * How far the municipality is towards its targets, 0–1: 1 − Σ max(0, target − score) / Σ target over themes with both
 * (OWASP SAMM). Passing one target never makes up for missing another. No theme counts, or targets of 0 only: null.
 */
export function percentToTarget(themes: readonly TargetProgress[]): number | null {
  let missing = 0;
  let wanted = 0;
  for (const { target, score } of themes) {
    if (score === null) continue;
    missing += Math.max(0, target - score);
    wanted += target;
  }
  return wanted > 0 ? 1 - missing / wanted : null;
}

/**
 * The part of the planned way that has been gone: (current − baseline)/(target − baseline). Above 1 past the target,
 * below 0 when it went backwards. Target and baseline alike: there was no way to go, null.
 */
export function progressToDate(way: {
  readonly baseline: number;
  readonly current: number;
  readonly target: number;
}): number | null {
  const length = way.target - way.baseline;
  return length === 0 ? null : (way.current - way.baseline) / length;
}
