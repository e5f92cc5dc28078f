import type { LiveValue } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import { INTERVIEW, makeKey, openLiveRoom, QUESTION, SESSION } from "../testing/open-live-room";

const DAY_MS = 24 * 60 * 60 * 1000;
const OTHER = "data-1";

/** An interview held on two days: what is voted on is given as values for each question, in each session. */
async function openTwice() {
  const room = await openLiveRoom();
  const { lis, db, clock } = room;
  const voteIn = async (sessionId: string, questionId: string, values: readonly LiveValue[]) => {
    const inSession = { ...INTERVIEW, sessionId };
    const step = async (taken: Parameters<typeof room.step>[0]) => {
      const { version } = await db.liveSession.findFirstOrThrow({ where: { id: sessionId } });
      await lis.live.step({ ...inSession, seenVersion: version, step: taken });
    };
    await step({ kind: "show", questionId });
    await step({ kind: "openVote" });
    for (const value of values) {
      const key = makeKey();
      await lis.live.seatHere({ ...inSession, key, role: "employee" });
      await lis.live.voteHere({ ...inSession, key, questionId, vote: 1, value });
    }
    await step({ kind: "closeVote" });
  };
  const openAnew = async () => {
    await room.end();
    clock.now = new Date(clock.now.getTime() + DAY_MS);
    await lis.live.open({ ...INTERVIEW, id: "later" });
  };
  const read = async () => {
    const { questions } = await lis.live.history(INTERVIEW);
    return questions.map(({ questionId, earlier, votedIn, tallies }) => ({
      ...{ questionId, earlier, votedIn },
      tallies: tallies.map(({ value, count }) => `${value}: ${count}`),
    }));
  };
  return { ...room, voteIn, openAnew, read };
}

describe("live.history", () => {
  it("keeps what an earlier session voted, and says when that was", async () => {
    const { voteIn, openAnew, read, clock } = await openTwice();
    await voteIn(SESSION, QUESTION, [2, 2]);
    const held = clock.now.toISOString();
    await openAnew();
    expect(await read()).toEqual([
      { questionId: QUESTION, earlier: held, votedIn: 1, tallies: ["2: 2"] },
    ]);
    await voteIn("later", OTHER, [4]);
    expect(await read()).toEqual([
      { questionId: QUESTION, earlier: held, votedIn: 1, tallies: ["2: 2"] },
      { questionId: OTHER, earlier: null, votedIn: 1, tallies: ["4: 1"] },
    ]);
  });

  it("lets the last session that was voted in count, as the result does", async () => {
    const { voteIn, openAnew, read, lis } = await openTwice();
    await voteIn(SESSION, QUESTION, [1, 1, 1, 1, 1]);
    await openAnew();
    await voteIn("later", QUESTION, [4, 4, 4, 4, 5]);
    expect(await read()).toMatchObject([{ earlier: null, votedIn: 2, tallies: ["4: 4", "5: 1"] }]);
    const { questions } = await lis.result.get({
      kommunekode: INTERVIEW.kommunekode,
      slug: INTERVIEW.slug,
    });
    const found = questions.flatMap((row) => (row.kind === "shown" ? [row.question] : []));
    expect(found.find(({ question }) => question === QUESTION)).toMatchObject({ n: 5, level: 4 });
  });

  it("is not emptied by a later vote that nobody took part in", async () => {
    const { voteIn, openAnew, read } = await openTwice();
    await voteIn(SESSION, QUESTION, [3]);
    await openAnew();
    await voteIn("later", QUESTION, []);
    expect(await read()).toMatchObject([
      { earlier: expect.any(String), votedIn: 1, tallies: ["3: 1"] },
    ]);
  });
});
