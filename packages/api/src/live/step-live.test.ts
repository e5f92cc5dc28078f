import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { refusal } from "../testing/open-api";
import {
  addInterview,
  fileOf,
  INTERVIEW,
  makeKey,
  openLiveRoom,
  QUESTION,
  SESSION,
} from "../testing/open-live-room";
import { HERLEV } from "../testing/open-town";
import { endForgottenSessions } from "./end-forgotten-sessions";

const LONG_MS = 16 * 60 * 60 * 1000 + 1;

describe("live.open", () => {
  it("makes a session with a code and starts the interview's clock", async () => {
    const { db, readCode } = await openLiveRoom();
    expect(await readCode()).toMatch(/^[34679ACDEFGHJKMNPQRTVWXY]{6}$/);
    expect(await db.interview.findFirst()).toMatchObject({ startedAt: expect.any(Date) });
  });

  it("answers the session that is open already, also to two who open at once", async () => {
    const { lis, end, db } = await openLiveRoom();
    expect(await lis.live.open({ ...INTERVIEW, id: "b" })).toEqual({ isNew: false, id: SESSION });
    await end();
    const both = await Promise.all([
      lis.live.open({ ...INTERVIEW, id: "c" }),
      lis.live.open({ ...INTERVIEW, id: "d" }),
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(await db.liveSession.count({ where: { endedAt: null } })).toBe(1);
  });

  it("does not take another municipality's session by its id", async () => {
    const room = await openLiveRoom();
    await addInterview(room, HERLEV.kommunekode);
    const opened = await room.system.live.open({ ...INTERVIEW, ...HERLEV, id: SESSION });
    expect(opened).toEqual({ isNew: true, id: SESSION });
    expect(await room.db.liveSession.count({ where: { id: SESSION } })).toBe(2);
  });

  it("needs an assessment that takes answers", async () => {
    const { lis, end, db } = await openLiveRoom();
    await end();
    await db.assessment.updateMany({ data: { status: "closed" } });
    await expect(lis.live.open({ ...INTERVIEW, id: "b" })).rejects.toMatchObject(
      refusal("ASSESSMENT_CLOSED"),
    );
  });
});

describe("live.step", () => {
  it("lets one of two go on who press at once, and tells the other", async () => {
    const { lis, inSession, readVersion, show, db } = await openLiveRoom();
    await show(QUESTION);
    const asked = { ...inSession, seenVersion: await readVersion() };
    const answers = await Promise.all([
      lis.live.step({ ...asked, step: { kind: "openVote" } }),
      lis.live.step({ ...asked, step: { kind: "show", questionId: "data-1" } }),
    ]);
    const version = asked.seenVersion + 1;
    expect(answers).toEqual([
      { kind: "done", version },
      { kind: "conflict", version },
    ]);
    expect(await db.liveQuestion.findMany()).toMatchObject([{ phase: "voting" }]);
  });

  it("refuses what cannot come next, says why, and counts no step", async () => {
    const { step, show, openVote, closeVote, readVersion } = await openLiveRoom();
    const refused = (reason: string) => ({
      cause: { code: "LIVE_STEP_REFUSED", facts: { refusal: reason } },
    });
    await expect(openVote()).rejects.toMatchObject(refused("noQuestion"));
    await show(QUESTION);
    const before = await readVersion();
    await expect(closeVote()).rejects.toMatchObject(refused("noVote"));
    await openVote();
    await expect(show(null)).rejects.toMatchObject(refused("voteIsOpen"));
    await expect(openVote()).rejects.toMatchObject(refused("voteIsOpen"));
    expect(await readVersion()).toBe(before + 1);
    for (const kind of ["closeVote", "openVote", "closeVote"] as const) await step({ kind });
    await expect(openVote()).rejects.toMatchObject(refused("votedTwice"));
  });

  it("shows only questions of the model", async () => {
    const { show } = await openLiveRoom();
    await expect(show("klima-1")).rejects.toMatchObject(refusal("QUESTION_UNKNOWN"));
  });

  it("knows sessions of the interview alone, and none of another municipality", async () => {
    const room = await openLiveRoom();
    await addInterview(room, HERLEV.kommunekode);
    await room.system.live.open({ ...INTERVIEW, ...HERLEV, id: "theirs" });
    const step = { kind: "show", questionId: QUESTION } as const;
    for (const sessionId of ["theirs", "nowhere"]) {
      const asked = { ...INTERVIEW, sessionId, seenVersion: 1 };
      await expect(room.lis.live.step({ ...asked, step })).rejects.toMatchObject(
        refusal("LIVE_NOT_FOUND"),
      );
      await expect(room.lis.live.end(asked)).rejects.toMatchObject(refusal("LIVE_NOT_FOUND"));
    }
  });

  it("leaves the ballots of a question with it; coming back begins no first vote anew", async () => {
    const { show, openVote, closeVote, newPhone, readTallies, db, lis } = await openLiveRoom();
    await show(QUESTION);
    await openVote();
    const phone = await newPhone();
    await phone.vote(2);
    await closeVote();
    await show(QUESTION);
    expect(await db.liveBallot.count()).toBe(1);
    await show("data-1");
    expect(await db.liveBallot.count()).toBe(0);
    await show(QUESTION);
    await openVote();
    await phone.vote(3, 2);
    await closeVote();
    expect(await readTallies(1)).toEqual(["2: 1"]);
    expect(await readTallies(2)).toEqual(["3: 1"]);
    const { questions } = await lis.live.history(INTERVIEW);
    expect(questions.find(({ questionId }) => questionId === QUESTION)).toMatchObject({
      inBoth: 0,
      changed: null,
    });
  });
});

describe("live.setTimer", () => {
  it("starts and stops the clock of the discussion, as a step for every screen", async () => {
    const { lis, inSession, db, readVersion, clock } = await openLiveRoom();
    await lis.live.setTimer({ ...inSession, seconds: 90 });
    expect(await db.liveSession.findFirst()).toMatchObject({
      timerEndsAt: new Date(clock.now.getTime() + 90_000),
      version: 2,
    });
    await lis.live.setTimer({ ...inSession, seconds: null });
    expect(await db.liveSession.findFirst()).toMatchObject({ timerEndsAt: null });
    expect(await readVersion()).toBe(3);
  });
});

describe("live.end", () => {
  it("leaves what votes came to, and neither code, seats nor ballots", async () => {
    const { db, end, newPhone, show, openVote, closeVote, lis, readTallies } = await openLiveRoom();
    await show(QUESTION);
    await openVote();
    await (await newPhone()).vote(3);
    await expect(end()).rejects.toMatchObject(refusal("LIVE_STEP_REFUSED"));
    await closeVote();
    expect(await end()).toMatchObject({ kind: "done" });
    expect(await db.liveSeat.count()).toBe(0);
    expect(await db.liveBallot.count()).toBe(0);
    expect(await db.liveSession.findFirst()).toMatchObject({ code: null, timerEndsAt: null });
    expect(await readTallies(1)).toEqual(["3: 1"]);
    expect(await lis.live.history(INTERVIEW)).toMatchObject({ isOpen: false });
  });

  it("is one of two: who has not seen the newest step is told", async () => {
    const { lis, inSession, end } = await openLiveRoom();
    expect(await lis.live.end({ ...inSession, seenVersion: 0 })).toMatchObject({
      kind: "conflict",
    });
    await end();
    await expect(lis.live.end({ ...inSession, seenVersion: 2 })).rejects.toMatchObject(
      refusal("LIVE_NOT_FOUND"),
    );
  });
});

describe("a session nobody has ended", () => {
  async function openForgotten() {
    const room = await openLiveRoom();
    await room.show(QUESTION);
    await room.openVote();
    const phone = await room.newPhone();
    await phone.vote(3);
    room.clock.now = new Date(room.clock.now.getTime() + LONG_MS);
    return { ...room, phone };
  }

  it("takes neither steps nor seats after sixteen hours", async () => {
    const { closeVote, lis, inSession } = await openForgotten();
    await expect(closeVote()).rejects.toMatchObject(refusal("LIVE_NOT_FOUND"));
    const seat = lis.live.seatHere({ ...inSession, key: makeKey(), role: "leader" });
    await expect(seat).rejects.toMatchObject(refusal("LIVE_NOT_FOUND"));
  });

  it.each([
    [
      "by the daily sweep",
      async ({ screen }: Room) => {
        expect(await endForgottenSessions(await screen.context())).toBe(1);
      },
    ],
    [
      "when the interview is opened anew",
      async ({ lis }: Room) => {
        expect(await lis.live.open({ ...INTERVIEW, id: "b" })).toEqual({ isNew: true, id: "b" });
      },
    ],
  ])("ends %s, with its seats, its ballots and the vote nobody closed", async (_, end) => {
    const room = await openForgotten();
    await end(room);
    const { db } = room;
    expect(await db.liveSeat.count()).toBe(0);
    expect(await db.liveBallot.count()).toBe(0);
    expect(await db.liveTally.count()).toBe(0);
    expect(await db.liveQuestion.findMany()).toMatchObject([{ phase: "ready" }]);
    expect(await db.liveSession.findFirst({ where: { id: SESSION } })).toMatchObject({
      code: null,
      endedAt: room.clock.now,
    });
  });

  it("is left alone by the sweep while it is young", async () => {
    const { screen, db } = await openLiveRoom();
    expect(await endForgottenSessions(await screen.context())).toBe(0);
    expect(await db.liveSession.findFirst()).toMatchObject({ endedAt: null });
  });
});

describe("the database's file and its log", () => {
  it.each([
    ["a question is left", async ({ show }: Room) => void (await show("data-1"))],
    [
      "the second vote is closed",
      async ({ openVote, closeVote }: Room) => {
        await openVote();
        await closeVote();
      },
    ],
    ["the session is ended", async ({ end }: Room) => void (await end())],
  ])("hold no ballot any more soon after %s", async (_, go) => {
    const room = await openLiveRoom();
    await room.show(QUESTION);
    await room.openVote();
    await (await room.newPhone()).vote(3);
    const { key, first } = await room.db.liveBallot.findFirstOrThrow();
    const file = await fileOf(room.db);
    const bytes = () => [file, `${file}-wal`].map((each) => readFileSync(each, "latin1")).join("");
    expect(bytes()).toContain(key);
    expect(bytes()).toContain(first);
    await room.closeVote();
    await go(room);
    const wait = { timeout: 4000 };
    await vi.waitFor(() => expect(bytes().includes(key)).toBe(false), wait);
    expect(bytes().includes(first ?? "")).toBe(false);
  });
});

type Room = Awaited<ReturnType<typeof openLiveRoom>>;
