import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import {
  addInterview,
  INTERVIEW,
  openLiveRoom,
  QUESTION,
  SESSION,
} from "../testing/open-live-room";
import { HERLEV } from "../testing/open-town";
import type { LiveState } from "./watch-live";
import type { SeatState } from "./watch-seat";

const SILENT_MS = 600;

/** The states a stream tells, one by one; `null` when it has ended. */
function hear<State>(stream: AsyncIterable<unknown>) {
  const iterator = stream[Symbol.asyncIterator]();
  const next = async (): Promise<(State & { readonly id: string }) | null> => {
    const { value, done } = await iterator.next();
    if (done === true) return null;
    // The envelope is a tuple of id and data before it is on the wire.
    const [id, state] = value as readonly [string, State];
    return { ...state, id };
  };
  return { next, leave: () => void iterator.return?.() };
}

function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | "nothing"> {
  return Promise.race([
    promise,
    new Promise<"nothing">((resolve) => setTimeout(() => resolve("nothing"), ms)),
  ]);
}

async function openWatched() {
  const room = await openLiveRoom();
  const watchLive = async (screen: LiveScreen = "facilitator") =>
    hear<LiveState>(await room.lis.live.watch({ ...INTERVIEW, screen }));
  const watchSeat = async (phone: Phone, lastEventId: string | null = null) =>
    hear<SeatState>(await (await phone.browser.api()).live.watchSeat({ lastEventId }));
  return { ...room, watchLive, watchSeat };
}

describe("live.watch", () => {
  it("tells how many have voted while the vote is open, and what they voted when it is closed", async () => {
    const { watchLive, show, openVote, closeVote, newPhone } = await openWatched();
    await show(QUESTION);
    await openVote();
    const phone = await newPhone();
    const screen = await watchLive();
    expect(await screen.next()).toMatchObject({
      version: 3,
      voted: 0,
      question: { id: QUESTION, phase: "voting", openVote: 1, closedVotes: [], tallies: [] },
      seats: { total: 1, handOver: 0, connected: 0, byRole: { employee: 1 } },
      staff: [{ name: "lis", screen: "facilitator" }],
    });
    await phone.vote(4);
    expect(await screen.next()).toMatchObject({ voted: 1, question: { tallies: [] } });
    await closeVote();
    expect(await screen.next()).toMatchObject({
      version: 4,
      voted: null,
      question: { closedVotes: [1], tallies: [{ vote: 1, group: "", value: 4, count: 1 }] },
    });
    screen.leave();
  });

  it("counts the phones that follow, and names the screens", async () => {
    const { watchLive, watchSeat, newPhone } = await openWatched();
    const phone = await newPhone();
    const seat = await watchSeat(phone);
    await seat.next();
    const projector = await watchLive("projector");
    expect(await projector.next()).toMatchObject({ seats: { total: 1, connected: 1 } });
    const notes = await watchLive("noteTaker");
    await notes.next();
    expect(await projector.next()).toMatchObject({
      staff: [{ screen: "projector" }, { screen: "noteTaker" }],
    });
    seat.leave();
    notes.leave();
    await within(projector.next(), SILENT_MS);
    projector.leave();
  });

  it("ends with the session", async () => {
    const { watchLive, end } = await openWatched();
    const screen = await watchLive();
    await screen.next();
    await end();
    expect(await screen.next()).toMatchObject({ hasEnded: true, code: null });
    expect(await screen.next()).toBeNull();
  });

  it("is for those who lead it, and says when nothing has been opened", async () => {
    const { as, join, system, newPhone } = await openWatched();
    await join("dina", { role: "director" });
    const asked = { ...INTERVIEW, screen: "projector" } as const;
    await expect((await as("dina")).live.watch(asked)).rejects.toMatchObject(
      refusal("NOT_ALLOWED"),
    );
    const { browser } = await newPhone();
    await expect((await browser.api()).live.watch(asked)).rejects.toMatchObject(
      refusal("SIGN_IN_REQUIRED"),
    );
    await expect(system.live.watch({ ...asked, number: 7 })).rejects.toMatchObject(
      refusal("INTERVIEW_NOT_FOUND"),
    );
  });

  it("keeps two municipalities' sessions apart that have the same id", async () => {
    const room = await openWatched();
    await addInterview(room, HERLEV.kommunekode);
    const theirs = { ...INTERVIEW, ...HERLEV };
    await room.system.live.open({ ...theirs, id: SESSION });
    await room.show(QUESTION);
    const ours = await room.watchLive();
    expect(await ours.next()).toMatchObject({ question: { id: QUESTION } });
    // That one has come oneself is told as well.
    expect(await ours.next()).toMatchObject({ staff: [{ name: "lis" }] });
    const other = hear<LiveState>(await room.system.live.watch({ ...theirs, screen: "projector" }));
    expect(await other.next()).toMatchObject({ question: null, version: 1, staff: [{ name: "" }] });
    const step = { kind: "show", questionId: "data-1" } as const;
    await room.system.live.step({ ...theirs, sessionId: SESSION, seenVersion: 1, step });
    expect(await within(ours.next(), SILENT_MS)).toBe("nothing");
    ours.leave();
    other.leave();
  });
});

describe("live.watchSeat", () => {
  it("tells where the session stands, and moves with its steps alone", async () => {
    const { watchSeat, newPhone, show, openVote, closeVote } = await openWatched();
    const [phone, other] = [await newPhone(), await newPhone()];
    const seat = await watchSeat(phone);
    expect(await seat.next()).toMatchObject({ id: "1", question: null, hasEnded: false });
    await show(QUESTION);
    expect(await seat.next()).toMatchObject({ id: "2", question: { phase: "ready" } });
    await openVote();
    const voting = await seat.next();
    expect(voting).toMatchObject({ id: "3", question: { openVote: 1, tallies: [] } });
    expect(Object.keys(voting ?? {}).sort()).toEqual(
      ["hasEnded", "id", "minutes", "now", "question", "timerEndsAt", "version"].sort(),
    );
    const next = seat.next();
    await other.vote(2);
    expect(await within(next, SILENT_MS)).toBe("nothing");
    await closeVote();
    expect(await next).toMatchObject({ id: "4", question: { tallies: [{ value: 2, count: 1 }] } });
    seat.leave();
  });

  it("tells a phone that comes back what is newer than what it has seen, or waits", async () => {
    const { watchSeat, newPhone, show } = await openWatched();
    const phone = await newPhone();
    await show(QUESTION);
    const behind = await watchSeat(phone, "1");
    expect(await behind.next()).toMatchObject({ id: "2" });
    const upToDate = await watchSeat(phone, "2");
    const next = upToDate.next();
    expect(await within(next, SILENT_MS)).toBe("nothing");
    await show("data-1");
    expect(await next).toMatchObject({ id: "3" });
    for (const each of [behind, upToDate]) each.leave();
  });

  it.each(["", "9999", "-1", "NaN", "1e309", "æ"])(
    "bears »%s« as the last it has seen",
    async (id) => {
      const { watchSeat, newPhone } = await openWatched();
      const seat = await watchSeat(await newPhone(), id);
      expect(await seat.next()).toMatchObject({ id: "1" });
      seat.leave();
    },
  );

  it("ends with the session, and is for no one then", async () => {
    const { watchSeat, newPhone, end } = await openWatched();
    const phone = await newPhone();
    const seat = await watchSeat(phone);
    await seat.next();
    await end();
    expect(await seat.next()).toMatchObject({ hasEnded: true });
    expect(await seat.next()).toBeNull();
    await expect((await phone.browser.api()).live.watchSeat({})).rejects.toMatchObject(
      refusal("SEAT_REQUIRED"),
    );
  });

  it("counts down by the server's clock", async () => {
    const { watchSeat, newPhone, lis, inSession, clock } = await openWatched();
    const seat = await watchSeat(await newPhone());
    await seat.next();
    await lis.live.setTimer({ ...inSession, seconds: 60 });
    expect(await seat.next()).toMatchObject({
      now: clock.now.toISOString(),
      timerEndsAt: new Date(clock.now.getTime() + 60_000).toISOString(),
    });
    seat.leave();
  });
});

type LiveScreen = "facilitator" | "noteTaker" | "projector";
type Phone = Awaited<ReturnType<Awaited<ReturnType<typeof openLiveRoom>>["newPhone"]>>;
