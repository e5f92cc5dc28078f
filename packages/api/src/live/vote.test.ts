import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { INTERVIEW, makeKey, openLiveRoom, QUESTION } from "../testing/open-live-room";

async function openVoting() {
  const room = await openLiveRoom();
  await room.show(QUESTION);
  await room.openVote();
  return room;
}

describe("live.vote", () => {
  it("counts one for each phone, the last it said", async () => {
    const { newPhone, closeVote, readTallies } = await openVoting();
    const [one, two] = [await newPhone(), await newPhone()];
    await one.vote(2);
    await one.vote(2);
    await one.vote(5);
    await two.vote("dontKnow");
    await closeVote();
    expect(await readTallies(1)).toEqual(["5: 1", "dontKnow: 1"]);
  });

  it("answers the same whatever was voted, first or again", async () => {
    const { newPhone } = await openVoting();
    const phone = await newPhone();
    const answers = [await phone.vote(1), await phone.vote("notApplicable"), await phone.vote(5)];
    expect(answers).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ["before it is opened", async ({ show }: Room) => void (await show("data-1"))],
    [
      "after it is closed",
      async ({ openVote, closeVote }: Room) => {
        await openVote();
        await closeVote();
      },
    ],
    ["after the session has ended", async ({ end }: Room) => void (await end())],
  ])("is refused %s", async (when, go) => {
    const room = await openLiveRoom();
    await room.show(QUESTION);
    const phone = await room.newPhone();
    await go(room);
    const code = when.includes("ended") ? "SEAT_REQUIRED" : "VOTE_NOT_OPEN";
    await expect(phone.vote(3)).rejects.toMatchObject(refusal(code));
    expect(await room.db.liveBallot.count()).toBe(0);
  });

  it("takes no ballot for another question or for the other vote", async () => {
    const { newPhone, db } = await openVoting();
    const phone = await newPhone();
    await expect(phone.vote(3, 1, "data-1")).rejects.toMatchObject(refusal("VOTE_NOT_OPEN"));
    await expect(phone.vote(3, 2)).rejects.toMatchObject(refusal("VOTE_NOT_OPEN"));
    expect(await db.liveBallot.count()).toBe(0);
  });

  it("takes those who come late and keeps what those who have left have said", async () => {
    const { newPhone, closeVote, readTallies } = await openVoting();
    const early = await newPhone();
    await early.vote(1);
    await early.leave();
    await expect(early.vote(2)).rejects.toMatchObject(refusal("SEAT_REQUIRED"));
    const late = await newPhone();
    await late.vote(4);
    await closeVote();
    expect(await readTallies(1)).toEqual(["1: 1", "4: 1"]);
  });

  it("keeps the first vote and says how many changed in the second", async () => {
    const { newPhone, openVote, closeVote, readTallies, lis, db } = await openVoting();
    const phones = await Promise.all([newPhone(), newPhone(), newPhone()]);
    for (const [at, phone] of phones.entries()) await phone.vote(at === 0 ? 1 : 2);
    await closeVote();
    expect(await db.liveBallot.count()).toBe(3);
    await openVote();
    for (const phone of phones) await phone.vote(2, 2);
    await closeVote();
    expect(await readTallies(1)).toEqual(["1: 1", "2: 2"]);
    expect(await readTallies(2)).toEqual(["2: 3"]);
    const { questions } = await lis.live.history(INTERVIEW);
    expect(questions).toMatchObject([{ inBoth: 3, changed: 1, phase: "shownAgain" }]);
    expect(await db.liveBallot.count()).toBe(0);
  });

  it("names a capacity where five have it, and merges those that would stand alone", async () => {
    const { newPhone, closeVote, readTallies } = await openVoting();
    const employees = [];
    for (let at = 0; at < 6; at++) employees.push(await newPhone());
    const leaders = [];
    for (let at = 0; at < 5; at++) leaders.push(await newPhone({ role: "leader" }));
    const director = await newPhone({ role: "director" });
    for (const phone of [...employees, ...leaders, director]) await phone.vote(3);
    await closeVote();
    expect(await readTallies(1)).toEqual(["3: 6", "employee 3: 6"]);
  });

  it("is for who has a seat", async () => {
    const { newBrowser, as, join } = await openVoting();
    const ballot = { questionId: QUESTION, vote: 1, value: 3 } as const;
    const nobody = await newBrowser().api();
    await expect(nobody.live.vote(ballot)).rejects.toMatchObject(refusal("SEAT_REQUIRED"));
    await join("bo", { role: "consultant" });
    await expect((await as("bo")).live.vote(ballot)).rejects.toMatchObject(
      refusal("SEAT_REQUIRED"),
    );
  });
});

describe("live.voteHere", () => {
  it("votes for somebody without a phone, on the screen that made the seat", async () => {
    const { lis, inSession, closeVote, readTallies, newPhone } = await openVoting();
    const key = makeKey();
    await lis.live.seatHere({ ...inSession, key, role: "leader" });
    const ballot = { ...inSession, questionId: QUESTION, vote: 1 } as const;
    await lis.live.voteHere({ ...ballot, key, value: 2 });
    await lis.live.voteHere({ ...ballot, key, value: 4 });
    await (await newPhone()).vote(3);
    await closeVote();
    expect(await readTallies(1)).toEqual(["3: 1", "4: 1"]);
  });

  it("needs a seat that was handed over: a phone's secret is not one", async () => {
    const { lis, inSession, newPhone, newBrowser } = await openVoting();
    const ballot = { ...inSession, questionId: QUESTION, vote: 1, value: 2 } as const;
    const { key } = await newPhone();
    for (const secret of [key, makeKey()]) {
      await expect(lis.live.voteHere({ ...ballot, key: secret })).rejects.toMatchObject(
        refusal("SEAT_REQUIRED"),
      );
    }
    const handed = makeKey();
    await lis.live.seatHere({ ...inSession, key: handed, role: "leader" });
    const thief = newBrowser();
    thief.jar.set("__Secure-pejling.seat", handed);
    await expect(
      (await thief.api()).live.vote({ questionId: QUESTION, vote: 1, value: 2 }),
    ).rejects.toMatchObject(refusal("SEAT_REQUIRED"));
  });
});

describe("what is done from a seat", () => {
  it("leaves nothing in the trail; what the facilitator does, does", async () => {
    const { lis, inSession, newPhone, db, closeVote } = await openVoting();
    const count = () => db.auditEntry.count();
    const before = await count();
    const phone = await newPhone();
    await phone.vote(3);
    const key = makeKey();
    await lis.live.seatHere({ ...inSession, key, role: "leader" });
    await lis.live.voteHere({ ...inSession, key, questionId: QUESTION, vote: 1, value: 2 });
    await phone.leave();
    await expect(phone.vote(1)).rejects.toThrow();
    expect(await count()).toBe(before);
    await closeVote();
    expect(await count()).toBe(before + 1);
    const entries = JSON.stringify(await db.auditEntry.findMany());
    expect(entries).not.toContain(phone.key);
    expect(entries).not.toContain(key);
    expect(entries).not.toContain('"value"');
  });
});

type Room = Awaited<ReturnType<typeof openLiveRoom>>;
