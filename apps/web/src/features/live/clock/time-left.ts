const LONGEST_MINUTES = 600;
const MINUTE_MS = 60_000;

export type PlanTime = {
  readonly used: number;
  readonly planned: number;
  /** Below zero: over the plan. */
  readonly left: number;
  /** Minutes for each question that is left; null when none is, or no time. */
  readonly perQuestion: number | null;
};

/**
 * Where the interview stands against its plan. An interview begun before today's session counts from the session's opening.
 */
export function planTime(facts: {
  readonly startedAt: string | null;
  readonly openedAt: string;
  readonly durationMinutes: number;
  readonly questionsLeft: number;
  readonly now: Date;
}): PlanTime {
  const { startedAt, openedAt, durationMinutes: planned, questionsLeft, now } = facts;
  const since = (moment: string) => Math.floor((now.getTime() - Date.parse(moment)) / MINUTE_MS);
  const fromStart = startedAt === null ? null : since(startedAt);
  const isToday = fromStart !== null && fromStart >= 0 && fromStart <= LONGEST_MINUTES;
  const used = Math.max(0, isToday ? fromStart : since(openedAt));
  const left = planned - used;
  const hasBoth = left > 0 && questionsLeft > 0;
  return { used, planned, left, perQuestion: hasBoth ? left / questionsLeft : null };
}

/** What is left of a countdown, never less than nothing. `aheadMs`: how far the server's clock is ahead of this one. */
export function measureRemaining(facts: {
  readonly endsAt: string;
  readonly now: number;
  readonly aheadMs: number;
}): number {
  return Math.max(0, Date.parse(facts.endsAt) - (facts.now + facts.aheadMs));
}

/** `4:07`. A begun second counts as a whole one, so that the clock ends on 0:00 and not before. */
export function writeCountdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
