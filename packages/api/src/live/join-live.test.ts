import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import {
  addInterview,
  INTERVIEW,
  makeKey,
  openLiveRoom,
  QUESTION,
  SESSION,
} from "../testing/open-live-room";
import { HERLEV } from "../testing/open-town";

const HOURS_MS = 60 * 60 * 1000;
const WRONG = "YYYYYY";

async function openWithGuest() {
  const room = await openLiveRoom();
  const guest = room.newBrowser();
  const find = async (code: string) => (await guest.api()).live.find({ code });
  return {
    ...room,
    guest,
    find,
    seats: () => room.db.liveSeat.count({ where: { hasLeft: false } }),
  };
}

describe("live.find", () => {
  it("says whose interview a code leads to, however it is typed, and nothing else", async () => {
    const { find, readCode } = await openWithGuest();
    const code = await readCode();
    const typed = `${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
    expect(await find(typed)).toEqual({
      municipality: "Gladsaxe",
      interview: "Ledere og medarbejdere",
    });
  });

  it.each([
    ["is wrong", async () => WRONG],
    ["is no code", async () => "hej' OR 1=1 --"],
    [
      "has died with its session",
      async ({ readCode, end }: Room) => {
        const code = await readCode();
        await end();
        return code;
      },
    ],
    [
      "is older than a session can be",
      async ({ readCode, clock }: Room) => {
        clock.now = new Date(clock.now.getTime() + 16 * HOURS_MS + 1);
        return readCode();
      },
    ],
  ])("answers alike when the code %s", async (_, prepare) => {
    const room = await openWithGuest();
    const code = await prepare(room);
    const unknown = refusal("JOIN_CODE_UNKNOWN");
    await expect(room.find(code)).rejects.toMatchObject(unknown);
    const joining = (await room.guest.api()).live.join({ code, key: makeKey(), role: "leader" });
    await expect(joining).rejects.toMatchObject(unknown);
    expect(await room.seats()).toBe(0);
  });

  it("answers nobody who has guessed thirty times, until ten minutes have gone", async () => {
    const { find, readCode, clock, guest } = await openWithGuest();
    const code = await readCode();
    for (let at = 0; at < 30; at++) await find(code);
    for (let at = 0; at < 30; at++) {
      await expect(find(WRONG)).rejects.toMatchObject(refusal("JOIN_CODE_UNKNOWN"));
    }
    const tooMany = refusal("TOO_MANY_REQUESTS");
    await expect(find(WRONG)).rejects.toMatchObject(tooMany);
    await expect(find(code)).rejects.toMatchObject(tooMany);
    const joining = (await guest.api()).live.join({ code, key: makeKey(), role: "leader" });
    await expect(joining).rejects.toMatchObject(tooMany);
    clock.now = new Date(clock.now.getTime() + 10 * 60 * 1000 + 1);
    expect(await find(code)).toMatchObject({ municipality: "Gladsaxe" });
  });

  it("counts guesses that are sent all at once", async () => {
    const { find } = await openWithGuest();
    const answers = await Promise.allSettled(Array.from({ length: 100 }, () => find(WRONG)));
    const codes = answers.map((each) => each.status === "rejected" && each.reason.cause.code);
    expect(codes.filter((each) => each === "JOIN_CODE_UNKNOWN")).toHaveLength(30);
  });
});

describe("live.join", () => {
  it("gives a seat, keeps the secret where no script can read it, and only its hash", async () => {
    const { newPhone, seats, db } = await openWithGuest();
    const { key, browser } = await newPhone({ role: "leader" });
    expect(browser.jar.get("__Secure-pejling.seat")).toBe(key);
    expect(await browser.whoAmI()).toMatchObject({
      kind: "visitor",
      seat: { sessionId: SESSION, municipalityId: "0159", role: "leader" },
    });
    expect(await seats()).toBe(1);
    expect(JSON.stringify(await db.liveSeat.findMany())).not.toContain(key);
  });

  it("is one seat for the same phone, also when it has left and comes again", async () => {
    const { newPhone, seats } = await openWithGuest();
    const { key, leave, browser } = await newPhone();
    await newPhone({ key });
    expect(await seats()).toBe(1);
    await leave();
    expect(await browser.whoAmI()).toMatchObject({ seat: null });
    expect(await seats()).toBe(0);
    await newPhone({ key });
    expect(await seats()).toBe(1);
  });

  it("takes the secret a phone has before the one it sends, so that leaving gives no second vote", async () => {
    const { db, newPhone, readCode, show, openVote } = await openWithGuest();
    const { browser, key, vote, leave } = await newPhone();
    await show(QUESTION);
    await openVote();
    await vote(2);
    await leave();
    const again = { code: await readCode(), key: makeKey(), role: "leader" } as const;
    await (await browser.api()).live.join(again);
    expect(browser.jar.get("__Secure-pejling.seat")).toBe(key);
    await vote(4);
    expect(await db.liveSeat.count()).toBe(1);
    expect(await db.liveBallot.count()).toBe(1);
  });

  it("gives up the seat in another session when a phone comes with a new secret", async () => {
    const room = await openWithGuest();
    const phone = await room.newPhone();
    await addInterview(room, HERLEV.kommunekode);
    await room.system.live.open({ ...INTERVIEW, ...HERLEV, id: "session-2" });
    const { code } = await room.db.liveSession.findFirstOrThrow({ where: { id: "session-2" } });
    const there = { code: code ?? "", key: makeKey(), role: "leader" } as const;
    await (await phone.browser.api()).live.join(there);
    expect(phone.browser.jar.get("__Secure-pejling.seat")).toBe(there.key);
    expect(await room.seats()).toBe(1);
  });

  it("has room for two hundred, and for the next when one has left", async () => {
    const { db, newPhone, seats, lis, inSession } = await openWithGuest();
    const first = await newPhone();
    const seat = { municipalityId: "0159", sessionId: SESSION, role: "employee" };
    const others = Array.from({ length: 198 }, (_, at) => ({ ...seat, keyHash: `phone-${at}` }));
    await db.liveSeat.createMany({ data: others });
    const both = await Promise.allSettled([newPhone(), newPhone()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(newPhone()).rejects.toMatchObject(refusal("LIVE_FULL"));
    const here = { ...inSession, key: makeKey(), role: "leader" } as const;
    await expect(lis.live.seatHere(here)).rejects.toMatchObject(refusal("LIVE_FULL"));
    await newPhone({ key: first.key });
    expect(await seats()).toBe(200);
    await first.leave();
    await newPhone();
    expect(await seats()).toBe(200);
  });

  it("gives up the seat in another session when the same phone goes there", async () => {
    const room = await openWithGuest();
    const phone = await room.newPhone();
    await addInterview(room, HERLEV.kommunekode);
    const there = { ...INTERVIEW, ...HERLEV };
    await room.system.live.open({ ...there, id: "session-2" });
    const other = await room.db.liveSession.findFirstOrThrow({ where: { id: "session-2" } });
    await room.newPhone({ key: phone.key, code: other.code ?? "" });
    expect(await phone.browser.whoAmI()).toMatchObject({ seat: { municipalityId: "0163" } });
    expect(await room.seats()).toBe(1);
    await room.show(QUESTION);
    await room.openVote();
    await expect(phone.vote(3)).rejects.toMatchObject(refusal("VOTE_NOT_OPEN"));
  });

  it("lets a seat go that is older than a session can be", async () => {
    const { newPhone, clock } = await openWithGuest();
    const { browser } = await newPhone();
    clock.now = new Date(clock.now.getTime() + 16 * HOURS_MS + 1);
    expect(await browser.whoAmI()).toMatchObject({ seat: null });
  });

  it("takes no secret that is not 32 bytes", async () => {
    const { guest, readCode } = await openWithGuest();
    const code = await readCode();
    for (const key of ["", "short", "x".repeat(44), `${"x".repeat(42)};`]) {
      const joining = (await guest.api()).live.join({ code, key, role: "leader" });
      await expect(joining).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
  });
});

type Room = Awaited<ReturnType<typeof openLiveRoom>>;
