import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { setUpAssessment } from "../testing/set-up-assessment";
import type { LiveState } from "./watch-live";

async function openLive() {
  const { caller, address } = await setUpAssessment();
  const at = { ...address, number: 1 };
  const { id: sessionId } = await caller.live.open({ ...at, id: "live-1" });
  const seen = await caller.live.watch({ ...at, screen: "noteTaker" });
  const states = seen[Symbol.asyncIterator]();
  const next = async () => {
    const { value } = await states.next();
    // The envelope is a tuple of id and data before it is on the wire.
    const [, state] = value as unknown as readonly [string, LiveState];
    return state;
  };
  const mark = (questionId: string, isCovered: boolean) =>
    caller.live.mark({ ...at, sessionId, questionId, isCovered });
  return { caller, address, mark, next, leave: () => states.return?.() };
}

describe("live.mark", () => {
  it("ticks a question for everybody who leads the interview, and takes the tick away", async () => {
    const { mark, next, leave } = await openLive();
    const first = await next();
    expect(first.covered).toEqual([]);
    await mark("data-2", true);
    await mark("data-1", true);
    const ticked = await next();
    expect(ticked.covered).toEqual(["data-1", "data-2"]);
    expect(ticked.version).toBe(first.version);
    await mark("data-2", false);
    expect((await next()).covered).toEqual(["data-1"]);
    await leave();
  });

  it("refuses a question the model does not have", async () => {
    const { mark } = await openLive();
    await expect(mark("findes-ikke", true)).rejects.toMatchObject(refusal("QUESTION_UNKNOWN"));
  });
});

describe("live.watch", () => {
  it("shows the level the group has agreed on as soon as it is saved", async () => {
    const { caller, address, next, leave } = await openLive();
    expect((await next()).agreed).toEqual({});
    const level = { level: 3, rationale: "", questionId: "data-1", interviewId: "i1" } as const;
    await caller.consensus.save({ ...address, ...level, seenVersion: 0 });
    expect(await next()).toMatchObject({ agreed: { "data-1": 3 }, written: { "data-1": 1 } });
    await caller.consensus.save({ ...address, ...level, level: null, seenVersion: 1 });
    expect(await next()).toMatchObject({ agreed: {}, written: { "data-1": 2 } });
    await leave();
  });

  it("says that the reason was written anew though the level is the same", async () => {
    const { caller, address, next, leave } = await openLive();
    const level = { level: 3, rationale: "", questionId: "data-1", interviewId: "i1" } as const;
    await caller.consensus.save({ ...address, ...level, seenVersion: 0 });
    const before = await next();
    await caller.consensus.save({ ...address, ...level, rationale: "Enige", seenVersion: 1 });
    const after = await next();
    expect(after.agreed).toEqual(before.agreed);
    expect([before.written, after.written]).toEqual([{ "data-1": 1 }, { "data-1": 2 }]);
    await leave();
  });
});
