import { describe, expect, it } from "vitest";
import { latestNamesEnd, namesEnd, toDanishDay } from "./names-end";

const at = (moment: string) => new Date(moment);

describe("namesEnd()", () => {
  it.each([
    ["six months on", "2026-05-14T10:00:00Z", null, "2026-11-14"],
    ["the last of a shorter month", "2026-08-31T10:00:00Z", null, "2027-02-28"],
    ["the last of a leap February", "2027-08-31T10:00:00Z", null, "2028-02-29"],
    ["over New Year, by Denmark's clock", "2026-12-31T23:30:00Z", null, "2027-07-01"],
    ["summer time counts two hours", "2026-06-30T22:30:00Z", null, "2027-01-01"],
    ["an own date before it", "2026-05-14T10:00:00Z", "2026-06-01", "2026-06-01"],
    ["an own date after it", "2026-05-14T10:00:00Z", "2029-06-01", "2029-06-01"],
    ["never beyond five years", "2026-05-14T10:00:00Z", "2039-01-01", "2031-05-14"],
    ["one that passed before the close", "2026-05-14T10:00:00Z", "2026-01-01", "2026-01-01"],
  ])("%s", (_, closedAt, namesUntil, end) => {
    expect(namesEnd({ closedAt: at(closedAt), namesUntil })).toBe(end);
  });

  it("has no end while the assessment is open, whatever was decided", () => {
    expect(namesEnd({ closedAt: null, namesUntil: null })).toBeNull();
    expect(namesEnd({ closedAt: null, namesUntil: "2020-01-01" })).toBeNull();
  });
});

describe("latestNamesEnd()", () => {
  it("is five years on", () => {
    expect(latestNamesEnd(at("2024-02-29T12:00:00Z"))).toBe("2029-02-28");
  });
});

describe("toDanishDay()", () => {
  it("is the day in Denmark, not in Greenwich", () => {
    expect(toDanishDay(at("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
    expect(toDanishDay(at("2026-12-31T22:30:00Z"))).toBe("2026-12-31");
  });
});
