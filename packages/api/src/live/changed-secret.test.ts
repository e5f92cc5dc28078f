import type { LiveStep, LiveValue, VoteNumber } from "@pejling/domain";
import { describe, expect, it } from "vitest";
import type { Context } from "../context";
import { appRouter } from "../router";
import { INTERVIEW, openLiveRoom, type Phone, QUESTION } from "../testing/open-live-room";
import { createCallerFactory } from "../trpc";

const createCaller = createCallerFactory(appRouter);

/** The same server after its secret was changed. */
function changeSecret(context: Context): Context {
  if (context.browser === null) throw new Error("A browser is needed");
  const { signIn } = context.browser;
  const settings = { ...signIn.settings, secret: "another secret, just as long as the first one" };
  return { ...context, browser: { ...context.browser, signIn: { ...signIn, settings } } };
}

async function openRoom() {
  const room = await openLiveRoom();
  const phones = [await room.newPhone(), await room.newPhone(), await room.newPhone()] as const;
  await room.show(QUESTION);
  await room.openVote();
  const stepAfter = async (step: LiveStep) => {
    const caller = createCaller(changeSecret(await room.screen.context()));
    const seenVersion = await room.readVersion();
    return caller.live.step({ ...room.inSession, seenVersion, step });
  };
  const voteAfter = async (phone: Phone, value: LiveValue, vote: VoteNumber = 1) => {
    const caller = createCaller(changeSecret(await phone.browser.context()));
    await caller.live.vote({ questionId: QUESTION, vote, value });
  };
  const readPhase = async () => (await room.db.liveQuestion.findFirstOrThrow()).phase;
  return { ...room, phones, stepAfter, voteAfter, readPhase };
}

describe("a vote during which the server's secret is changed", () => {
  it("is not counted short: it says how many cannot be read, and is taken back", async () => {
    const { phones, stepAfter, voteAfter, readPhase, readTallies, readVersion, db } =
      await openRoom();
    const [ada, bo, liv] = phones;
    await ada.vote(2);
    await bo.vote(3);
    await voteAfter(liv, 4);
    const version = (await readVersion()) + 1;
    expect(await stepAfter({ kind: "closeVote" })).toEqual({
      ...{ kind: "unreadable", version, unreadable: 2, cast: 3 },
    });
    expect(await readTallies(1)).toEqual([]);
    expect(await readPhase()).toBe("ready");
    expect(await db.liveBallot.count()).toBe(0);
  });

  it("can be opened anew, and counts everybody once", async () => {
    const { phones, stepAfter, voteAfter, readTallies } = await openRoom();
    await phones[0].vote(2);
    await stepAfter({ kind: "closeVote" });
    expect(await stepAfter({ kind: "openVote" })).toMatchObject({ kind: "done" });
    for (const phone of phones) await voteAfter(phone, 4);
    expect(await stepAfter({ kind: "closeVote" })).toMatchObject({ kind: "done" });
    expect(await readTallies(1)).toEqual(["4: 3"]);
  });

  it("leaves the first vote standing where it is the second that cannot be read", async () => {
    const { phones, openVote, closeVote, stepAfter, readPhase, readTallies } = await openRoom();
    await phones[0].vote(2);
    await closeVote();
    await openVote();
    await phones[0].vote(3, 2);
    await phones[1].vote(3, 2);
    expect(await stepAfter({ kind: "closeVote" })).toMatchObject({ unreadable: 2, cast: 2 });
    expect(await readPhase()).toBe("shown");
    expect(await readTallies(1)).toEqual(["2: 1"]);
    expect(await readTallies(2)).toEqual([]);
  });

  it("between the votes: the second is counted, and nobody says how many changed", async () => {
    const { phones, closeVote, stepAfter, voteAfter, readTallies, lis } = await openRoom();
    for (const phone of phones) await phone.vote(2);
    await closeVote();
    await stepAfter({ kind: "openVote" });
    for (const phone of phones) await voteAfter(phone, 3, 2);
    expect(await stepAfter({ kind: "closeVote" })).toMatchObject({ kind: "done" });
    expect(await readTallies(2)).toEqual(["3: 3"]);
    const { questions } = await lis.live.history(INTERVIEW);
    expect(questions).toMatchObject([{ inBoth: null, changed: null }]);
  });
});
