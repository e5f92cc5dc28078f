import { describe, expect, it } from "vitest";
import {
  closedVotesIn,
  decideStep,
  LIVE_PHASES,
  type LivePhase,
  type LiveStep,
  openVoteIn,
} from "./live-state";

const OPEN: LiveStep = { kind: "openVote" };
const CLOSE: LiveStep = { kind: "closeVote" };
const SAME: LiveStep = { kind: "show", questionId: "data-1" };
const OTHER: LiveStep = { kind: "show", questionId: "data-2" };
const WELCOME: LiveStep = { kind: "show", questionId: null };
const at = (phase: LivePhase) => ({ questionId: "data-1", phase });

const opened = (phase: LivePhase) => ({ kind: "phase", phase });
const refused = (refusal: string) => ({ kind: "refused", refusal });

describe("decideStep()", () => {
  it.each([
    ["ready", opened("voting"), refused("noVote")],
    ["voting", refused("voteIsOpen"), opened("shown")],
    ["shown", opened("votingAgain"), refused("noVote")],
    ["votingAgain", refused("voteIsOpen"), opened("shownAgain")],
    ["shownAgain", refused("votedTwice"), refused("noVote")],
  ] as const)("from %s", (phase, whenOpened, whenClosed) => {
    expect(decideStep(at(phase), OPEN)).toEqual(whenOpened);
    expect(decideStep(at(phase), CLOSE)).toEqual(whenClosed);
    const isVoting = phase === "voting" || phase === "votingAgain";
    for (const step of [SAME, OTHER, WELCOME]) {
      expect(decideStep(at(phase), step)).toEqual(isVoting ? refused("voteIsOpen") : step);
    }
  });

  it("has nothing to vote on at the welcome, and goes anywhere from there", () => {
    expect(decideStep(null, OPEN)).toEqual(refused("noQuestion"));
    expect(decideStep(null, CLOSE)).toEqual(refused("noQuestion"));
    for (const step of [SAME, WELCOME]) expect(decideStep(null, step)).toEqual(step);
  });
});

describe("the votes of a phase", () => {
  it.each([
    ["ready", null, []],
    ["voting", 1, []],
    ["shown", null, [1]],
    ["votingAgain", 2, [1]],
    ["shownAgain", null, [1, 2]],
  ] as const)("%s", (phase, open, closed) => {
    expect(openVoteIn(phase)).toBe(open);
    expect(closedVotesIn(phase)).toEqual(closed);
  });

  it("are never open and closed at once", () => {
    for (const phase of LIVE_PHASES) expect(closedVotesIn(phase)).not.toContain(openVoteIn(phase));
  });
});
