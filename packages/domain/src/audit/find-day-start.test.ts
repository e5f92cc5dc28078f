import { describe, expect, it } from "vitest";
import { findDayEnd, findDayStart } from "./find-day-start";

describe("findDayStart()", () => {
  it.each([
    ["2026-01-15", "2026-01-14T23:00:00.000Z"],
    ["2026-07-15", "2026-07-14T22:00:00.000Z"],
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
  ])("%s begins %s", (day, moment) => {
    expect(findDayStart(day)?.toISOString()).toBe(moment);
  });

  it("has no moment for what is no day", () => {
    expect(findDayStart("2026-13-01")).toBeNull();
    expect(findDayEnd("i dag")).toBeNull();
  });
});

describe("findDayEnd()", () => {
  it.each([
    ["2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["2026-12-31", "2026-12-31T23:00:00.000Z"],
  ])("%s ends %s", (day, moment) => {
    expect(findDayEnd(day)?.toISOString()).toBe(moment);
  });
});
