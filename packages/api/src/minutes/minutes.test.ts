import { describe, expect, it } from "vitest";
import { refusal } from "../testing/open-api";
import { INTERVIEW, openLiveRoom, QUESTION } from "../testing/open-live-room";
import { setUpAssessment } from "../testing/set-up-assessment";

async function openMinutes() {
  const { caller, address, db } = await setUpAssessment();
  const at = { ...address, number: 1 };
  const get = () => caller.minutes.get(at);
  const seen = async () => {
    const latest = (await get()).wordings.at(-1);
    return { ...at, seenNumber: latest?.number ?? 0, seenVersion: latest?.version ?? 0 };
  };
  const agree = (level: 1 | 2 | 3 | 4 | 5, seenVersion = 0) =>
    caller.consensus.save({
      ...address,
      ...{ interviewId: "i1", questionId: "data-1", level, rationale: "Fordi.", seenVersion },
    });
  const propose = (id: string, questionId: string | null = "data-1") =>
    caller.minutes.propose({ ...at, id, questionId, text: "Det var niveau 4." });
  const decide = (id: string, status: "accepted" | "declined", seenVersion = 1) =>
    caller.minutes.decide({ ...at, id, status, answer: "Rettet.", seenVersion });
  const make = async () => caller.minutes.make(await seen());
  const show = async () => caller.minutes.show(await seen());
  const approve = async () => caller.minutes.approve({ ...(await seen()), by: "group" });
  return { caller, address, at, db, get, seen, agree, propose, decide, make, show, approve };
}

describe("minutes.make", () => {
  it("writes what stands in the sheet: levels, rationales, quotes that may be used, and no names", async () => {
    const { caller, address, get, agree, make } = await openMinutes();
    await agree(3);
    const person = { id: "p1", interviewId: "i1", unitId: "u1", role: "leader" } as const;
    await caller.participant.save({ ...address, ...person, name: "Kirsten Holm", seenVersion: 1 });
    const quote = { interviewId: "i1", questionId: "data-1", kind: "quote", isAnonymous: true };
    for (const [id, mayBeUsed] of [
      ["må", true],
      ["nej", false],
    ] as const) {
      const said = { ...quote, kind: "quote", text: `Sagt: ${id}`, mayBeUsed } as const;
      await caller.note.save({ ...address, ...said, id: mayBeUsed ? "n1" : "n2", seenVersion: 0 });
    }
    expect(await make()).toEqual({ kind: "done", number: 1 });
    const { wordings } = await get();
    expect(wordings).toMatchObject([
      {
        number: 1,
        status: "draft",
        body: {
          participants: { leader: 1, employee: 4 },
          questions: [
            {
              id: "data-1",
              level: 3,
              basis: "consensus",
              rationale: "Fordi.",
              quotes: ["Sagt: må"],
            },
          ],
        },
      },
    ]);
    expect(JSON.stringify(wordings)).not.toContain("Kirsten");
  });

  it("writes over a draft, and a new wording beside what has been shown, with what changed", async () => {
    const { get, agree, make, show } = await openMinutes();
    await agree(3);
    await make();
    await agree(4, 1);
    await make();
    expect((await get()).wordings.map(({ number }) => number)).toEqual([1]);
    await show();
    await agree(5, 2);
    expect((await get()).changesNow).toMatchObject([{ question: "data-1", parts: ["level"] }]);
    expect(await make()).toEqual({ kind: "done", number: 2 });
    const { wordings } = await get();
    expect(wordings.map(({ number, status }) => `${number} ${status}`)).toEqual([
      "1 shown",
      "2 draft",
    ]);
    expect(wordings[1]?.changes).toEqual([
      { question: "data-1", kind: "changed", parts: ["level"], level: { before: 4, after: 5 } },
    ]);
    await expect(make()).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
  });

  it("lets one of two who write at once through, and tells the other", async () => {
    const { caller, agree, seen, make } = await openMinutes();
    await agree(3);
    const before = await seen();
    await make();
    expect(await caller.minutes.make(before)).toEqual({ kind: "conflict" });
    expect(await caller.minutes.show(before)).toEqual({ kind: "conflict" });
  });
});

describe("corrections", () => {
  it("are answered, and stand in the next wording when they are accepted", async () => {
    const { get, agree, make, show, approve, propose, decide } = await openMinutes();
    await agree(3);
    await make();
    await expect(propose("c0")).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    await show();
    await propose("c1");
    await propose("c1");
    await propose("c2", null);
    await expect(approve()).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    expect(await decide("c1", "accepted")).toEqual({ kind: "saved", version: 2 });
    expect(await decide("c1", "declined")).toMatchObject({
      kind: "conflict",
      current: { status: "accepted", answer: "Rettet.", version: 2 },
    });
    await decide("c2", "declined");
    await expect(approve()).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    await make();
    const [, second] = (await get()).wordings;
    expect(second?.body.questions[0]?.corrections).toEqual([
      { text: "Det var niveau 4.", answer: "Rettet." },
    ]);
    expect(second?.changes).toMatchObject([{ question: "data-1", parts: ["corrections"] }]);
    expect(await decide("c2", "accepted", 2)).toEqual({ kind: "notFound" });
  });
});

describe("minutes.approve", () => {
  it("fixes the wording for good, with who approved it and when", async () => {
    const { get, agree, make, show, approve, propose } = await openMinutes();
    await agree(3);
    await make();
    await expect(approve()).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    await show();
    expect(await approve()).toEqual({ kind: "done", number: 1 });
    const [approved] = (await get()).wordings;
    expect(approved).toMatchObject({ status: "approved", approvedBy: "group" });
    expect(approved?.approvedAt).toEqual(new Date("2026-11-22T09:00:00.000Z"));
    for (const step of [show, approve, () => propose("late")]) {
      await expect(step()).rejects.toMatchObject(refusal("MINUTES_STEP_REFUSED"));
    }
    await agree(4, 1);
    await make();
    const { wordings } = await get();
    expect(wordings[0]).toEqual(approved);
    expect(wordings[1]).toMatchObject({ number: 2, status: "draft" });
  });

  it("is refused in a closed assessment", async () => {
    const { db, agree, make, show, approve } = await openMinutes();
    await agree(3);
    await make();
    await show();
    await db.assessment.updateMany({
      where: { municipalityId: "0159" },
      data: { status: "closed" },
    });
    await expect(approve()).rejects.toMatchObject(refusal("ASSESSMENT_CLOSED"));
  });
});

describe("minutes at a seat", () => {
  it("shows the group what it is shown, takes corrections, and keeps neither who nor a trace", async () => {
    const room = await openLiveRoom();
    const { lis, db } = room;
    const phones = [];
    for (let left = 5; left > 0; left -= 1) phones.push(await room.newPhone());
    await room.show(QUESTION);
    await room.openVote();
    for (const phone of phones) await phone.vote(4);
    await room.closeVote();
    const at = { ...INTERVIEW, seenNumber: 0, seenVersion: 0 };
    await lis.minutes.make(at);
    const phone = await (phones[0]?.browser ?? room.screen).api();
    expect(await phone.minutes.readAtSeat()).toBeNull();
    await lis.minutes.show({ ...at, seenNumber: 1, seenVersion: 1 });
    const read = await phone.minutes.readAtSeat();
    expect(read).toMatchObject({
      number: 1,
      body: {
        voters: 5,
        questions: [{ id: QUESTION, level: 4, basis: "median", votes: [{ kind: "first", n: 5 }] }],
      },
    });
    const entries = await db.auditEntry.count();
    const proposal = { id: "c1", questionId: QUESTION, text: "Vi talte om mere." };
    await phone.minutes.proposeAtSeat(proposal);
    await phone.minutes.proposeAtSeat(proposal);
    expect(await db.auditEntry.count()).toBe(entries);
    const { wordings } = await lis.minutes.get(INTERVIEW);
    expect(wordings[0]?.corrections).toMatchObject([{ id: "c1", status: "open" }]);
    await room.end();
    const later = await (phones[0]?.browser ?? room.screen).api();
    await expect(later.minutes.readAtSeat()).rejects.toMatchObject(refusal("SEAT_REQUIRED"));
  });

  it("stops a phone that floods the list", async () => {
    const room = await openLiveRoom();
    await room.lis.minutes.make({ ...INTERVIEW, seenNumber: 0, seenVersion: 0 });
    await room.lis.minutes.show({ ...INTERVIEW, seenNumber: 1, seenVersion: 1 });
    const phone = await (await room.newPhone()).browser.api();
    const propose = (id: string) =>
      phone.minutes.proposeAtSeat({ id, questionId: null, text: "Nej." });
    for (let at = 1; at <= 100; at += 1) await propose(`c${at}`);
    await expect(propose("c101")).rejects.toMatchObject(refusal("TOO_MANY_REQUESTS"));
    expect(await room.db.minutesCorrection.count()).toBe(100);
  });
});
