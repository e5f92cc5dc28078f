import { describe, expect, it } from "vitest";
import { measureRemaining, planTime, writeCountdown } from "./time-left";

const opened = { openedAt: "2026-05-14T08:00:00.000Z", durationMinutes: 60, questionsLeft: 8 };

describe("planTime()", () => {
  it.each([
    {
      case: "on the way",
      startedAt: "2026-05-14T08:00:00Z",
      at: "08:20",
      used: 20,
      left: 40,
      per: 5,
    },
    {
      case: "over the plan",
      startedAt: "2026-05-14T08:00:00Z",
      at: "09:10",
      used: 70,
      left: -10,
      per: null,
    },
    {
      case: "begun last week",
      startedAt: "2026-05-07T08:00:00Z",
      at: "08:20",
      used: 20,
      left: 40,
      per: 5,
    },
    {
      case: "begun before phones came in",
      startedAt: "2026-05-14T07:50:00Z",
      at: "08:10",
      used: 20,
      left: 40,
      per: 5,
    },
    { case: "no start known", startedAt: null, at: "08:30", used: 30, left: 30, per: 3.75 },
    {
      case: "a device whose clock is behind",
      startedAt: "2026-05-14T08:00:00Z",
      at: "07:55",
      used: 0,
      left: 60,
      per: 7.5,
    },
  ])("$case", ({ startedAt, at, used, left, per }) => {
    const now = new Date(`2026-05-14T${at}:30.000Z`);
    expect(planTime({ ...opened, startedAt, now })).toEqual({
      ...{ used, left, planned: 60, perQuestion: per },
    });
  });

  it("has no time for each question when none is left", () => {
    const now = new Date("2026-05-14T08:20:00.000Z");
    expect(planTime({ ...opened, startedAt: null, questionsLeft: 0, now }).perQuestion).toBeNull();
  });
});

describe("measureRemaining()", () => {
  const endsAt = "2026-05-14T08:05:00.000Z";
  const now = Date.parse("2026-05-14T08:00:00.000Z");
  it.each([
    { case: "a right clock", aheadMs: 0, ms: 300_000 },
    { case: "a clock two minutes slow", aheadMs: 120_000, ms: 180_000 },
    { case: "a clock two minutes fast", aheadMs: -120_000, ms: 420_000 },
    { case: "past its end", aheadMs: 400_000, ms: 0 },
  ])("$case", ({ aheadMs, ms }) => {
    expect(measureRemaining({ endsAt, now, aheadMs })).toBe(ms);
  });
});

it.each([
  [0, "0:00"],
  [1, "0:01"],
  [59_001, "1:00"],
  [247_000, "4:07"],
  [299_000, "4:59"],
  [600_000, "10:00"],
])("%i ms is %s", (ms, text) => {
  expect(writeCountdown(ms)).toBe(text);
});
