import type { PlannedInterview } from "./interview-words";

type Planned = Pick<PlannedInterview, "plannedAt" | "number" | "status">;

/** In the order they take place; those without a time last, as they were numbered. */
export function sortByTime<Row extends Planned>(interviews: readonly Row[]): Row[] {
  return [...interviews].sort((left, right) => {
    if (left.plannedAt === right.plannedAt) return left.number - right.number;
    if (left.plannedAt === null) return 1;
    if (right.plannedAt === null) return -1;
    return left.plannedAt < right.plannedAt ? -1 : 1;
  });
}

export type PlanSummary<Row> = {
  readonly held: number;
  readonly planned: number;
  readonly cancelled: number;
  /** The first planned interview whose day has not passed. */
  readonly next: Row | null;
};

export function summarisePlan<Row extends Planned>(
  interviews: readonly Row[],
  today: string,
): PlanSummary<Row> {
  const count = (status: Planned["status"]) =>
    interviews.filter((interview) => interview.status === status).length;
  const next = sortByTime(interviews).find(
    ({ status, plannedAt }) =>
      status === "planned" && plannedAt !== null && plannedAt.slice(0, 10) >= today,
  );
  return {
    held: count("held"),
    planned: count("planned"),
    cancelled: count("cancelled"),
    next: next ?? null,
  };
}

/** The interviews that have a date, day by day in order. */
export function groupByDay<Row extends Planned>(interviews: readonly Row[]): Map<string, Row[]> {
  const days = new Map<string, Row[]>();
  for (const interview of sortByTime(interviews)) {
    if (interview.plannedAt === null) continue;
    const day = interview.plannedAt.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), interview]);
  }
  return days;
}
