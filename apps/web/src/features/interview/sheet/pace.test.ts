import { expect, it } from "vitest";
import { measurePace } from "./pace";

const startedAt = "2026-05-14T08:00:00Z";

it.each([
  { at: "08:05", done: 0, standing: "notBegun" },
  { at: "08:38", done: 24, standing: "ahead" },
  { at: "09:00", done: 26, standing: "onPlan" },
  { at: "09:30", done: 20, standing: "behind" },
  { at: "10:10", done: 51, standing: "overTime" },
  { at: "10:10", done: 52, standing: "onPlan" },
])("$done of 52 questions at $at is $standing", ({ at, done, standing }) => {
  const now = new Date(`2026-05-14T${at}:00Z`);
  const pace = measurePace({ startedAt, now, durationMinutes: 120, done, total: 52 });
  expect(pace?.standing).toBe(standing);
});

it("tells the minutes used; nothing before the start, nor of an interview of another day", () => {
  const facts = { durationMinutes: 120, done: 24, total: 52 };
  const at = (now: string, from: string | null = startedAt) =>
    measurePace({ ...facts, startedAt: from, now: new Date(now) });
  expect(at("2026-05-14T08:38:59Z")).toMatchObject({ minutes: 38, planned: 120 });
  expect(at("2026-05-14T08:38:00Z", null)).toBeNull();
  expect(at("2026-05-14T07:00:00Z")).toBeNull();
  expect(at("2026-05-15T08:00:00Z")).toBeNull();
});
