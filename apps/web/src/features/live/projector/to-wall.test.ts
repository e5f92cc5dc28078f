import type { LiveState } from "@pejling/api";
import { describe, expect, it } from "vitest";
import { toTurnout, toWall } from "./to-wall";

const state: LiveState = {
  sessionId: "s",
  version: 4,
  hasEnded: false,
  code: "347ACD",
  openedAt: "2026-05-14T08:00:00.000Z",
  timerEndsAt: null,
  now: "2026-05-14T08:00:00.000Z",
  question: null,
  agreed: {},
  written: {},
  covered: [],
  voted: null,
  seats: { total: 0, handOver: 0, connected: 0, byRole: {} },
  staff: [],
};
const heard = { state, aheadMs: 0 };

describe("toWall", () => {
  it("waits, and says nothing, until something is heard", () => {
    expect(toWall({ kind: "connecting" })).toEqual({ kind: "waiting" });
    expect(toWall({ kind: "away", heard: null })).toEqual({ kind: "waiting" });
  });

  it("keeps the picture while the network is away", () => {
    expect(toWall({ kind: "live", ...heard })).toMatchObject({ kind: "room", heard });
    expect(toWall({ kind: "away", heard })).toEqual({ kind: "room", heard });
  });

  it("says what is not open, over or refused", () => {
    expect(toWall({ kind: "notOpen" })).toEqual({ kind: "notOpen" });
    expect(toWall({ kind: "ended", ...heard })).toEqual({ kind: "ended" });
    expect(toWall({ kind: "refused", error: "why" })).toEqual({ kind: "refused", error: "why" });
  });
});

describe("toTurnout", () => {
  it.each([
    { voted: 0, total: 0, count: 0 },
    { voted: 7, total: 9, count: 9 },
    { voted: 9, total: 8, count: 9 },
  ])("$voted of $total seated are $voted of $count", ({ voted, total, count }) => {
    expect(toTurnout({ voted, total })).toEqual({ voted, count });
  });
});
