export type Pace = {
  readonly minutes: number;
  readonly planned: number;
  readonly standing: "notBegun" | "onPlan" | "ahead" | "behind" | "overTime";
};

const TOLERANCE = 0.1;
const LONGEST_MINUTES = 600;

/**
 * Where the interview stands against its plan: the share of questions dealt with against the share of time used, a tenth
 * either way counting as on plan. null when it has not started, or started so long ago that the clock says nothing.
 */
export function measurePace(facts: {
  readonly startedAt: string | null;
  readonly now: Date;
  readonly durationMinutes: number;
  readonly done: number;
  readonly total: number;
}): Pace | null {
  if (facts.startedAt === null) return null;
  const minutes = Math.floor((facts.now.getTime() - Date.parse(facts.startedAt)) / 60_000);
  if (minutes < 0 || minutes > LONGEST_MINUTES) return null;
  const planned = facts.durationMinutes;
  return { minutes, planned, standing: standingOf(minutes, facts) };
}

function standingOf(
  minutes: number,
  { durationMinutes, done, total }: { durationMinutes: number; done: number; total: number },
): Pace["standing"] {
  const share = total === 0 ? 0 : done / total;
  if (minutes > durationMinutes && done < total) return "overTime";
  if (done === 0 && minutes < durationMinutes * TOLERANCE) return "notBegun";
  const lead = share - minutes / durationMinutes;
  if (lead > TOLERANCE) return "ahead";
  return lead < -TOLERANCE ? "behind" : "onPlan";
}
