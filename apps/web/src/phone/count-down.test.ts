import { describe, expect, it } from "vitest";
import { findClockGap, formatClock, secondsLeft } from "./count-down";

const NOON = Date.parse("2026-05-14T12:00:00.000Z");

describe("the clock of the discussion", () => {
  it("counts down by the server's clock on a phone that is an hour fast", () => {
    const phoneNow = NOON + 3_600_000;
    const gap = findClockGap("2026-05-14T12:00:00.000Z", phoneNow);
    expect(secondsLeft("2026-05-14T12:05:00.000Z", phoneNow + gap)).toBe(300);
    expect(secondsLeft("2026-05-14T12:05:00.000Z", phoneNow + 1500 + gap)).toBe(299);
  });

  it("stops at nothing", () => {
    expect(secondsLeft("2026-05-14T11:59:00.000Z", NOON)).toBe(0);
  });

  it.each([
    { seconds: 0, text: "0:00" },
    { seconds: 65, text: "1:05" },
    { seconds: 3600, text: "60:00" },
  ])("$seconds → $text", ({ seconds, text }) => {
    expect(formatClock(seconds)).toBe(text);
  });
});
