import { expect, it } from "vitest";
import { groupByDay, sortByTime, summarisePlan } from "./plan-rows";

const plan = [
  { number: 1, plannedAt: null, status: "planned" },
  { number: 2, plannedAt: "2026-05-14T10:00", status: "held" },
  { number: 3, plannedAt: "2026-11-22T13:00", status: "planned" },
  { number: 4, plannedAt: "2026-11-20T09:00", status: "cancelled" },
  { number: 5, plannedAt: "2026-11-22T09:00", status: "planned" },
] as const;

it("stands in the order things take place, the undated last", () => {
  expect(sortByTime(plan).map(({ number }) => number)).toEqual([2, 4, 5, 3, 1]);
});

it("counts by status and finds the next to come, today's included", () => {
  expect(summarisePlan(plan, "2026-11-22")).toMatchObject({
    ...{ held: 1, planned: 3, cancelled: 1, next: { number: 5 } },
  });
  expect(summarisePlan(plan, "2026-11-23").next).toBeNull();
});

it("gathers the dated ones day by day", () => {
  const days = [...groupByDay(plan)].map(([day, rows]) => [day, rows.map(({ number }) => number)]);
  expect(days).toEqual([
    ["2026-05-14", [2]],
    ["2026-11-20", [4]],
    ["2026-11-22", [5, 3]],
  ]);
});
