import { describe, expect, it } from "vitest";
import type { SeatState } from "../live/watch-seat";
import { refusal } from "../testing/open-api";
import { INTERVIEW, openLiveRoom, QUESTION } from "../testing/open-live-room";

const OTHER = "data-1";
const SILENT_MS = 400;

/** An interview held live with minutes of two questions, and a phone that follows it. */
async function openRead() {
  const room = await openLiveRoom();
  const { lis } = room;
  const round = { kommunekode: INTERVIEW.kommunekode, slug: INTERVIEW.slug };
  const agree = (questionId: string, level: 2 | 3 | 4, seenVersion = 0) =>
    lis.consensus.save({
      ...round,
      ...{ interviewId: "interview", questionId, level, rationale: "Fordi.", seenVersion },
    });
  const seen = async () => {
    const latest = (await lis.minutes.get(INTERVIEW)).wordings.at(-1);
    return { ...INTERVIEW, seenNumber: latest?.number ?? 0, seenVersion: latest?.version ?? 0 };
  };
  await agree(QUESTION, 3);
  await agree(OTHER, 2);
  const phone = await room.newPhone();
  const api = await phone.browser.api();
  const stream = (await api.live.watchSeat({}))[Symbol.asyncIterator]();
  return {
    ...room,
    agree,
    phone,
    api,
    make: async () => lis.minutes.make(await seen()),
    showMinutes: async () => lis.minutes.show(await seen()),
    approve: async () => lis.minutes.approve({ ...(await seen()), by: "group" }),
    decide: (id: string) =>
      lis.minutes.decide({ ...INTERVIEW, id, status: "declined", answer: "", seenVersion: 1 }),
    propose: (id: string) => api.minutes.proposeAtSeat({ id, questionId: OTHER, text: "Nej." }),
    hear: async () => ((await stream.next()).value as unknown as readonly [string, SeatState])[1],
    leave: () => void stream.return?.(),
  };
}

describe("what a phone is told of the minutes", () => {
  it("comes as a step when a wording is shown, and when it is approved, and not for a draft", async () => {
    const { hear, leave, make, showMinutes, approve, readVersion } = await openRead();
    expect(await hear()).toMatchObject({ version: 1, minutes: null });
    await make();
    const next = hear();
    const silence = new Promise((resolve) => setTimeout(() => resolve("nothing"), SILENT_MS));
    expect(await Promise.race([next, silence])).toBe("nothing");
    await showMinutes();
    expect(await next).toMatchObject({ version: 2, minutes: { number: 1, isApproved: false } });
    await approve();
    expect(await hear()).toMatchObject({ version: 3, minutes: { number: 1, isApproved: true } });
    expect(await readVersion()).toBe(3);
    leave();
  });

  it("moves no session that has ended, and is nothing to a phone then", async () => {
    const { hear, leave, make, showMinutes, end, readVersion, phone } = await openRead();
    await hear();
    await make();
    await end();
    expect(await hear()).toMatchObject({ hasEnded: true, minutes: null });
    const version = await readVersion();
    expect(await showMinutes()).toEqual({ kind: "done", number: 1 });
    expect(await readVersion()).toBe(version);
    const later = await phone.browser.api();
    await expect(later.minutes.readAtSeat()).rejects.toMatchObject(refusal("SEAT_REQUIRED"));
    leave();
  });
});

describe("minutes.readAtSeat", () => {
  it("gives the newest wording shown with the levels' words, and what it changed", async () => {
    const { leave, api, agree, make, showMinutes } = await openRead();
    await make();
    expect(await api.minutes.readAtSeat()).toBeNull();
    await showMinutes();
    expect(await api.minutes.readAtSeat()).toMatchObject({
      ...{ number: 1, status: "shown", changed: [], isHeldBack: false },
      levels: [{ level: 1 }, { level: 2 }, { level: 3 }, { level: 4 }, { level: 5 }],
    });
    await agree(OTHER, 4, 1);
    await make();
    expect(await api.minutes.readAtSeat()).toMatchObject({ number: 1 });
    await showMinutes();
    const read = await api.minutes.readAtSeat();
    expect(read).toMatchObject({ number: 2, changed: [OTHER] });
    leave();
  });

  it("leaves out the question that is being voted on until its vote is closed", async () => {
    const { leave, api, agree, make, showMinutes, show, openVote, closeVote } = await openRead();
    const listRead = async () => {
      const read = await api.minutes.readAtSeat();
      return { ids: read?.body.questions.map(({ id }) => id), isHeldBack: read?.isHeldBack };
    };
    const both = { ids: [QUESTION, OTHER].sort(), isHeldBack: false };
    const sorted = async () => {
      const { ids, isHeldBack } = await listRead();
      return { ids: ids?.toSorted(), isHeldBack };
    };
    await make();
    await showMinutes();
    await agree(QUESTION, 4, 1);
    await make();
    await showMinutes();
    await show(QUESTION);
    expect(await sorted()).toEqual(both);
    await openVote();
    expect(await listRead()).toEqual({ ids: [OTHER], isHeldBack: true });
    expect(JSON.stringify(await api.minutes.readAtSeat())).not.toContain(QUESTION);
    await closeVote();
    expect(await sorted()).toEqual(both);
    await openVote();
    expect(await listRead()).toEqual({ ids: [OTHER], isHeldBack: true });
    leave();
  });
});

describe("minutes.proposeAtSeat", () => {
  it("takes one whose answer was lost for the same, also when the wording has been followed or approved since", async () => {
    const { leave, agree, make, showMinutes, approve, propose, decide, lis, db } = await openRead();
    await make();
    await showMinutes();
    await propose("c1");
    await decide("c1");
    await agree(OTHER, 4, 1);
    await make();
    await showMinutes();
    await propose("c1");
    await approve();
    await propose("c1");
    expect(await db.minutesCorrection.count()).toBe(1);
    const { wordings } = await lis.minutes.get(INTERVIEW);
    expect(wordings.map(({ corrections }) => corrections.length)).toEqual([1, 0]);
    leave();
  });

  it("is refused when the wording is approved, while a new one is being written, and when the session has ended", async () => {
    const { leave, agree, make, showMinutes, approve, propose, end, phone } = await openRead();
    await make();
    await showMinutes();
    await agree(OTHER, 4, 1);
    await make();
    await expect(propose("c1")).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    await showMinutes();
    await approve();
    await expect(propose("c2")).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    await end();
    const later = await phone.browser.api();
    const late = later.minutes.proposeAtSeat({ id: "c3", questionId: null, text: "Nej." });
    await expect(late).rejects.toMatchObject(refusal("SEAT_REQUIRED"));
    leave();
  });
});
