import { expect, it } from "vitest";
import { today } from "./today";

it.each([
  { now: "2026-11-22T10:00:00Z", expected: "2026-11-22" },
  { now: "2026-11-22T23:30:00Z", expected: "2026-11-23" },
  { now: "2026-07-01T21:59:00Z", expected: "2026-07-01" },
  { now: "2026-07-01T22:01:00Z", expected: "2026-07-02" },
])("today() at $now is $expected in Denmark", ({ now, expected }) => {
  expect(today(new Date(now))).toBe(expected);
});
