import { expect, it } from "vitest";
import { findQueueStatus } from "./queue-status";
import { type SaveField, type SavePhase, toClean } from "./save-field";

const AT = new Date("2026-11-22T09:32:00Z");
const field = (phase: SavePhase, value = "tekst"): SaveField<string> => ({
  ...toClean(value, 1),
  phase,
});
const world = { isBlank: (value: string) => value === "", isOnline: true };

function status(phases: readonly SavePhase[], isOnline = true, savedAt: Date | null = AT) {
  const fields = new Map(phases.map((phase, index) => [String(index), field(phase)]));
  return findQueueStatus({ fields, savedAt }, { ...world, isOnline });
}

it.each([
  [[], { kind: "saved", at: AT }],
  [["clean", "saving"], { kind: "saving" }],
  [["waiting", "clean"], { kind: "saving" }],
  [["retrying", "waiting"], { kind: "unreached", count: 2 }],
  [["refused", "incomplete"], { kind: "attention", count: 2 }],
  [["conflict", "retrying", "conflict"], { kind: "conflict", count: 2 }],
] as const)("says the most pressing of %j", (phases, expected) => {
  expect(status(phases)).toEqual(expected);
});

it("without a network it says so, also when nothing waits", () => {
  expect(status([], false)).toEqual({ kind: "offline", count: 0 });
  expect(status(["retrying", "retrying", "saving"], false)).toEqual({ kind: "offline", count: 3 });
});

it("says nothing of a time before anything was saved, nor of a new entry nobody has written in", () => {
  expect(status([], true, null)).toEqual({ kind: "idle" });
  const blank = { ...field("incomplete", ""), version: 0 };
  expect(findQueueStatus({ fields: new Map([["a", blank]]), savedAt: null }, world)).toEqual({
    kind: "idle",
  });
});
