import { describe, expect, it } from "vitest";
import { createBallotBox } from "./ballot-box";
import { type Choice, type Receipt, toReceipt } from "./choice";
import type { LiveQuestion } from "./phone-client";
import type { Failure } from "./read-failure";

const BALLOT = { questionId: "data-1", vote: 1 } as const;
const QUESTION: LiveQuestion = {
  ...{ id: "data-1", phase: "voting", openVote: 1, closedVotes: [], tallies: [] },
  ...{ levels: [], inBoth: null, changed: null },
  theme: { da: "Data", en: "Data" },
  title: { da: "Hvem ejer data?", en: "Who owns data?" },
  text: { da: "", en: "" },
};
const CLOSED: LiveQuestion = { ...QUESTION, phase: "shown", openVote: null, closedVotes: [1] };
const NEXT: LiveQuestion = { ...QUESTION, id: "data-2", phase: "ready", openVote: null };
const REFUSED = { data: { appCode: "VOTE_NOT_OPEN", httpStatus: 409 } };
const LOST = new TypeError("Failed to fetch");

/** A box whose server answers when, and as, the test says. */
function setUp(choices: readonly Choice[] = []) {
  const sent: unknown[] = [];
  const answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const failures: Failure[] = [];
  const missed: Receipt[] = [];
  let last = choices;
  const box = createBallotBox({
    choices,
    send: ({ value }) =>
      new Promise<void>((resolve, reject) => {
        sent.push(value);
        answers.push({ resolve, reject });
      }),
    onChange: (next) => {
      last = next;
    },
    onFailure: (failure) => failures.push(failure),
    onMissed: (receipt) => missed.push(receipt),
  });
  const answer = async (error?: unknown) => {
    const next = answers.shift();
    if (error === undefined) next?.resolve();
    else next?.reject(error);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const receipts = () => last.map(toReceipt);
  return { box, sent, answer, receipts, failures, missed };
}

describe("the ballot box", () => {
  it("sends what is pressed and calls it received only when the server has said so", async () => {
    const { box, sent, answer, receipts } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 3);
    expect(sent).toEqual([3]);
    expect(receipts()).toEqual(["due"]);
    await answer();
    expect(receipts()).toEqual(["received"]);
  });

  it("sends one at a time, so that the last press is the one that counts", async () => {
    const { box, sent, answer, receipts } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 3);
    box.press(BALLOT, 5);
    box.press(BALLOT, 4);
    expect(sent).toEqual([3]);
    await answer();
    expect(sent).toEqual([3, 4]);
    expect(receipts()).toEqual(["due"]);
    await answer();
    expect(receipts()).toEqual(["received"]);
  });

  it("keeps what is pressed while away and sends it when the session has been seen again", async () => {
    const { box, sent, answer, receipts } = setUp();
    box.see(QUESTION);
    box.disconnect();
    box.press(BALLOT, 2);
    expect(sent).toEqual([]);
    box.see(QUESTION);
    expect(sent).toEqual([2]);
    await answer();
    expect(receipts()).toEqual(["received"]);
  });

  it("sends what an earlier page had kept", () => {
    const kept: Choice = { ...BALLOT, value: 1, received: null, isUnsure: false, isLate: false };
    const { box, sent } = setUp([kept]);
    box.see(QUESTION);
    expect(sent).toEqual([1]);
  });

  it("sends again what was not answered, and waits for the connection before", async () => {
    const { box, sent, answer, failures, receipts } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 2);
    await answer(LOST);
    expect(failures).toEqual(["unreached"]);
    expect(sent).toEqual([2]);
    box.see(QUESTION);
    expect(sent).toEqual([2, 2]);
    await answer();
    expect(receipts()).toEqual(["received"]);
  });

  it("says that it was too late when the vote was closed meanwhile", () => {
    const { box, receipts } = setUp();
    box.see(QUESTION);
    box.disconnect();
    box.press(BALLOT, 2);
    box.see(CLOSED);
    expect(receipts()).toEqual(["late"]);
  });

  it("says that nobody knows when it was sent, not answered, and the vote then closed", async () => {
    const { box, answer, receipts } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 2);
    await answer(LOST);
    box.see(CLOSED);
    expect(receipts()).toEqual(["lateUnsure"]);
  });

  it("counts what was under way when the vote closed and is answered after", async () => {
    const { box, answer, receipts } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 2);
    box.see(CLOSED);
    expect(receipts()).toEqual(["due"]);
    await answer();
    expect(receipts()).toEqual(["received"]);
  });

  it("believes the server that the vote is closed", async () => {
    const { box, answer, receipts, failures, sent } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 2);
    await answer(REFUSED);
    expect(receipts()).toEqual(["late"]);
    expect(failures).toEqual([]);
    expect(sent).toEqual([2]);
  });

  it("forgets a question that is left, and says what never got through", () => {
    const { box, receipts, missed } = setUp();
    box.see(QUESTION);
    box.disconnect();
    box.press(BALLOT, 2);
    box.see(NEXT);
    expect(receipts()).toEqual([]);
    expect(missed).toEqual(["late"]);
  });

  it("forgets what was received without a word", async () => {
    const { box, answer, missed, receipts } = setUp();
    box.see(QUESTION);
    box.press(BALLOT, 2);
    await answer();
    box.see(NEXT);
    expect(receipts()).toEqual([]);
    expect(missed).toEqual([]);
  });
});
