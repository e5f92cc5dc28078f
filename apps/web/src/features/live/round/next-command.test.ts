import { LIVE_PHASES } from "@pejling/domain";
import { expect, it } from "vitest";
import { findNextCommand } from "./next-command";

it.each([
  { phase: null, next: "data-1", command: { kind: "show", questionId: "data-1" } },
  { phase: "ready", next: "data-2", command: { kind: "openVote" } },
  { phase: "voting", next: "data-2", command: { kind: "closeVote" } },
  { phase: "shown", next: "data-2", command: { kind: "show", questionId: "data-2" } },
  { phase: "votingAgain", next: null, command: { kind: "closeVote" } },
  { phase: "shownAgain", next: null, command: { kind: "end" } },
] as const)("in $phase with $next ahead: $command.kind", ({ phase, next, command }) => {
  expect(findNextCommand(phase, next)).toEqual(command);
});

it("never leaves a question whose vote is open, and has a next step in every phase", () => {
  for (const phase of LIVE_PHASES) {
    const { kind } = findNextCommand(phase, "data-9");
    expect(phase.startsWith("voting") ? kind === "closeVote" : kind !== "closeVote").toBe(true);
  }
});
