import { describe, expect, it } from "vitest";
import { decideExpiry, findExpiryRange } from "./decide-expiry";
import { publicationState } from "./publication-state";

const NOON = new Date("2026-03-01T12:00:00Z");
const SUMMER_NIGHT = new Date("2026-07-01T22:30:00Z");
const LEAP_DAY = new Date("2028-02-29T12:00:00Z");

describe("publicationState", () => {
  const link = { expiresAt: NOON, revokedAt: null };
  it.each([
    ["before it ends", link, "11:59:59", "open"],
    ["at the moment it ends", link, "12:00:00", "expired"],
    ["revoked", { ...link, revokedAt: NOON }, "11:00:00", "revoked"],
    ["revoked, and expired since", { ...link, revokedAt: NOON }, "13:00:00", "revoked"],
  ] as const)("%s: %s", (_, times, time, state) => {
    expect(publicationState(times, new Date(`2026-03-01T${time}Z`))).toBe(state);
  });
});

describe("findExpiryRange", () => {
  it.each([
    [NOON, { first: "2026-03-02", last: "2027-03-01" }],
    [SUMMER_NIGHT, { first: "2026-07-03", last: "2027-07-02" }],
    [LEAP_DAY, { first: "2028-03-01", last: "2029-02-28" }],
  ])("from %s", (now, range) => {
    expect(findExpiryRange(now)).toEqual(range);
  });
});

describe("decideExpiry", () => {
  it.each([
    ["2026-03-01", null],
    ["2026-03-02", "2026-03-02T22:59:59.999Z"],
    ["2026-06-30", "2026-06-30T21:59:59.999Z"],
    ["2027-03-01", "2027-03-01T22:59:59.999Z"],
    ["2027-03-02", null],
    ["2026-02-30", null],
    ["imorgen", null],
  ])("through %s: until %s", (day, moment) => {
    expect(decideExpiry(day, NOON)?.toISOString() ?? null).toBe(moment);
  });
});
