import { describe, expect, it } from "vitest";
import { addFailure, type FailedSignIns, isLocked, NO_FAILURES } from "./decide-lock";

const NOON = new Date("2026-03-01T12:00:00Z");
const at = (time: string) => new Date(`2026-03-01T${time}Z`);

function fail(times: number, start: FailedSignIns = NO_FAILURES, now = NOON): FailedSignIns {
  return times === 0 ? start : fail(times - 1, addFailure(start, now), now);
}

describe("addFailure", () => {
  it.each([
    [1, null],
    [9, null],
    [10, at("12:15:00")],
    [11, at("12:15:00")],
  ])("after %i wrong passwords the lock ends at %s", (times, lockedUntil) => {
    expect(fail(times)).toEqual({ count: times, lockedUntil });
  });

  it("starts again when a lock has ended", () => {
    expect(addFailure(fail(10), at("12:15:00"))).toEqual({ count: 1, lockedUntil: null });
  });

  it("goes on counting while the lock lasts", () => {
    expect(addFailure(fail(10), at("12:14:59"))).toEqual({
      count: 11,
      lockedUntil: at("12:29:59"),
    });
  });
});

describe("isLocked", () => {
  it.each([
    ["12:00:00", true],
    ["12:14:59", true],
    ["12:15:00", false],
  ])("at %s: %s", (time, locked) => {
    expect(isLocked(fail(10), at(time))).toBe(locked);
  });

  it("is not without failures", () => {
    expect(isLocked(NO_FAILURES, NOON)).toBe(false);
  });
});
