import { describe, expect, it } from "vitest";
import { type Choice, isDue, press, settleChoices, toReceipt } from "./choice";

const BALLOT = { questionId: "data-1", vote: 1 } as const;
const RECEIVED: Choice = { ...BALLOT, value: 3, received: 3, isUnsure: false, isLate: false };
const CHANGED: Choice = { ...RECEIVED, value: 4 };
const UNSENT: Choice = { ...RECEIVED, received: null };

describe("press()", () => {
  it("is due until the server has said that it has it", () => {
    expect(isDue(press(null, BALLOT, 3))).toBe(true);
    expect(isDue(RECEIVED)).toBe(false);
  });

  it("back to what was received needs nothing sent, unless something unanswered came between", () => {
    expect(isDue(press(CHANGED, BALLOT, 3))).toBe(false);
    expect(isDue(press({ ...CHANGED, isUnsure: true }, BALLOT, 3))).toBe(true);
  });
});

describe("toReceipt()", () => {
  it.each([
    { case: "on its way", choice: UNSENT, expected: "due" },
    { case: "a change on its way is not called received", choice: CHANGED, expected: "due" },
    { case: "acknowledged", choice: RECEIVED, expected: "received" },
    { case: "closed before it was sent", choice: { ...UNSENT, isLate: true }, expected: "late" },
    {
      case: "closed before the change was sent",
      choice: { ...CHANGED, isLate: true },
      expected: "lateChange",
    },
    {
      case: "closed, and sent without an answer",
      choice: { ...UNSENT, isUnsure: true, isLate: true },
      expected: "lateUnsure",
    },
  ])("$case: $expected", ({ choice, expected }) => {
    expect(toReceipt(choice)).toBe(expected);
  });
});

describe("settleChoices()", () => {
  const all = [RECEIVED, UNSENT];
  it.each([
    {
      case: "vote still open",
      at: { id: "data-1", openVote: 1, closedVotes: [] },
      late: [false, false],
    },
    {
      case: "vote closed",
      at: { id: "data-1", openVote: null, closedVotes: [1] },
      late: [false, true],
    },
    {
      case: "second vote open",
      at: { id: "data-1", openVote: 2, closedVotes: [1] },
      late: [false, true],
    },
    { case: "another question", at: { id: "data-2", openVote: 1, closedVotes: [] }, late: [] },
    {
      case: "vote taken back",
      at: { id: "data-1", openVote: null, closedVotes: [] },
      late: [],
    },
    { case: "the welcome", at: null, late: [] },
  ] as const)("$case", ({ at, late }) => {
    expect(settleChoices(all, at).map(({ isLate }) => isLate)).toEqual(late);
  });
});
