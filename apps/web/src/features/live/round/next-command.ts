import type { LivePhase, LiveStep } from "@pejling/domain";

/** What a facilitator's buttons do. `end`: everything is asked. */
export type Command = LiveStep | { readonly kind: "end" };

/** The next thing to do, for the one button that always stands in the same place. */
export function findNextCommand(phase: LivePhase | null, nextId: string | null): Command {
  if (phase === "ready") return { kind: "openVote" };
  if (phase === "voting" || phase === "votingAgain") return { kind: "closeVote" };
  return nextId === null ? { kind: "end" } : { kind: "show", questionId: nextId };
}
