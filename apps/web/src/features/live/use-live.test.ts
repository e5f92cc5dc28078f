import type { LiveState } from "@pejling/api";
import { describe, expect, it } from "vitest";
import { toLive } from "./use-live";

const state: LiveState = {
  ...{ sessionId: "s", version: 3, hasEnded: false, code: "ACDEFG", timerEndsAt: null },
  ...{ openedAt: "2026-05-14T08:00:00.000Z", now: "2026-05-14T09:00:00.000Z" },
  ...{ question: null, voted: null, staff: [], agreed: {}, written: {}, covered: [] },
  seats: { total: 0, handOver: 0, connected: 0, byRole: {} },
};
const heard = { state, aheadMs: 0 };
const refusal = (appCode: string) => ({ data: { appCode, httpStatus: 404 } });
const lost = new Error("no network");

describe("toLive()", () => {
  it.each([
    {
      case: "the first moment",
      status: "connecting",
      error: null,
      heard: null,
      kind: "connecting",
    },
    {
      case: "through, nothing heard",
      status: "pending",
      error: null,
      heard: null,
      kind: "connecting",
    },
    { case: "through", status: "pending", error: null, heard, kind: "live" },
    { case: "lost on the way", status: "connecting", error: lost, heard, kind: "away" },
    { case: "never got through", status: "connecting", error: lost, heard: null, kind: "away" },
    { case: "given up on", status: "error", error: lost, heard, kind: "away" },
    { case: "cut off by the server", status: "idle", error: null, heard, kind: "away" },
  ] as const)("$case: $kind", ({ kind, ...told }) => {
    expect(toLive({ isResting: false, refusal: null, ...told }).kind).toBe(kind);
  });

  it("stands as it was behind another page and when it has just come forth, but not where the network is gone", () => {
    const told = { heard, refusal: null, isResting: true };
    expect(toLive({ ...told, status: "idle", error: null }).kind).toBe("live");
    expect(toLive({ ...told, status: "connecting", error: null }).kind).toBe("live");
    expect(toLive({ ...told, status: "connecting", error: lost }).kind).toBe("away");
  });

  it("is over when the last that was heard says so, with or without a connection", () => {
    const last = { state: { ...state, hasEnded: true }, aheadMs: 0 };
    const told = { heard: last, refusal: null };
    expect(toLive({ isResting: false, ...told, status: "idle", error: null }).kind).toBe("ended");
    expect(toLive({ isResting: false, ...told, status: "connecting", error: lost }).kind).toBe(
      "ended",
    );
  });

  it("tells an interview nobody has opened from one that may not be followed", () => {
    const told = { status: "error", error: null, heard: null } as const;
    expect(toLive({ isResting: false, ...told, refusal: refusal("LIVE_NOT_FOUND") })).toEqual({
      kind: "notOpen",
    });
    expect(toLive({ isResting: false, ...told, refusal: refusal("NOT_ALLOWED") }).kind).toBe(
      "refused",
    );
  });

  it("stays at not open while it looks whether it has been opened since", () => {
    const told = { heard: null, refusal: refusal("LIVE_NOT_FOUND") };
    for (const status of ["error", "connecting", "pending"] as const) {
      expect(toLive({ isResting: false, ...told, status, error: null }).kind).toBe("notOpen");
    }
  });
});
