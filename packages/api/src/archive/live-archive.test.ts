import { describe, expect, it, vi } from "vitest";
import { openPejling, unpack } from "../testing/example-archive";
import { pack, setRows } from "../testing/forge-archive";
import { openLiveRoom, QUESTION } from "../testing/open-live-room";
import { importArchive } from "./import-archive";

vi.setConfig({ testTimeout: 60_000 });
const GLADSAXE = { kommunekode: "0159" };
const OPENED = new Date("2026-03-01T12:00:00Z");

/** One question voted on twice, one in the middle of its first vote, and minutes that were corrected. */
async function openHeld() {
  const room = await openLiveRoom();
  const phone = await room.newPhone();
  await room.show(QUESTION);
  for (const vote of [1, 2] as const) {
    await room.openVote();
    await phone.vote(vote === 1 ? 2 : 3, vote);
    await room.closeVote();
  }
  await room.show("data-1");
  await room.openVote();
  await phone.vote(5, 1, "data-1");
  const minutes = { municipalityId: "0159", interviewId: "interview", number: 1 };
  await room.db.minutes.create({
    data: { ...minutes, status: "shown", body: { levels: [] }, createdAt: OPENED },
  });
  await room.db.minutesCorrection.create({
    data: { ...minutes, id: "correction", text: "Et citat er forkert", status: "open" },
  });
  return { ...room, phone };
}

async function send({ lis }: Awaited<ReturnType<typeof openHeld>>) {
  const { contentBase64 } = await lis.municipality.export(GLADSAXE);
  const bytes = Buffer.from(contentBase64, "base64");
  return { bytes, files: await unpack(bytes) };
}

describe("an archive of a municipality with a live interview", () => {
  it("holds what votes came to and the minutes, and neither code, seats nor ballots", async () => {
    const room = await openHeld();
    const code = await room.readCode();
    const ballots = await room.db.liveBallot.findMany();
    const seats = await room.db.liveSeat.findMany();
    const { files } = await send(room);
    const names = [...files.keys()];
    expect(names).toEqual(expect.arrayContaining(["live-session.jsonl", "live-tally.jsonl"]));
    expect(names.filter((name) => /seat|ballot/.test(name))).toEqual([]);
    const text = [...files.values()].join("\n");
    for (const { key, first } of ballots) {
      expect(text).not.toContain(key);
      expect(text).not.toContain(first);
    }
    for (const { keyHash } of seats) expect(text).not.toContain(keyHash);
    for (const secret of [code, room.phone.key]) expect(text).not.toContain(secret);
    expect(ballots.length + seats.length).toBe(2);
    expect(files.get("live-tally.jsonl")?.trim().split("\n")).toHaveLength(2);
    expect(text).toContain("Et citat er forkert");
  });

  it("comes to another installation with its session ended and its open vote undone", async () => {
    const room = await openHeld();
    const to = await openPejling("2027-02-03T10:00:00.000Z");
    const { bytes } = await send(room);
    expect(await importArchive(to.ctx, bytes)).toMatchObject({ kind: "imported" });
    expect(await to.db.liveSession.findMany()).toMatchObject([
      { id: "session-1", code: null, openedAt: OPENED, endedAt: new Date("2027-02-03T10:00:00Z") },
    ]);
    const phases = await to.db.liveQuestion.findMany({ orderBy: { questionId: "asc" } });
    expect(phases).toMatchObject([
      { phase: "ready" },
      { phase: "shownAgain", inBoth: 1, changed: 1 },
    ]);
    const tallies = (found: typeof room.db) => found.liveTally.findMany();
    expect(await tallies(to.db)).toEqual(await tallies(room.db));
    expect(await to.db.minutesCorrection.count()).toBe(1);
    expect(await to.db.$queryRawUnsafe("PRAGMA foreign_key_check")).toEqual([]);
  });

  it("is refused when a count is of a question the session never showed", async () => {
    const room = await openHeld();
    const { files } = await send(room);
    setRows(files, "live-tally.jsonl", (rows) =>
      rows.map((row) => ({ ...row, questionId: "data-2" })),
    );
    const to = await openPejling("2027-02-03T10:00:00.000Z");
    expect(await importArchive(to.ctx, await pack(files))).toMatchObject({
      kind: "refused",
      problem: expect.stringContaining(
        "live-tally.jsonl points at a row that is not in the archive",
      ),
    });
  });
});

describe("removing a municipality", () => {
  it("removes every row of its live interviews", async () => {
    const room = await openHeld();
    await room.lis.municipality.remove({ ...GLADSAXE, confirmation: "Gladsaxe" });
    const { db } = room;
    const left = await Promise.all([
      db.liveSession.count(),
      db.liveSeat.count(),
      db.liveQuestion.count(),
      db.liveBallot.count(),
      db.liveTally.count(),
      db.minutes.count(),
      db.minutesCorrection.count(),
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("removing an interview", () => {
  it("is refused once phones have voted in it, also while the vote is open", async () => {
    const room = await openLiveRoom();
    const remove = () =>
      room.lis.interview.remove({ ...GLADSAXE, slug: "2026-1", id: "interview" });
    await room.show(QUESTION);
    await room.openVote();
    await (await room.newPhone()).vote(3);
    const answered = { cause: { code: "INTERVIEW_HAS_ANSWERS" } };
    await expect(remove()).rejects.toMatchObject(answered);
    await room.closeVote();
    await room.end();
    await expect(remove()).rejects.toMatchObject(answered);
  });

  it("takes a session nobody voted in along", async () => {
    const room = await openLiveRoom();
    await room.show(QUESTION);
    await room.newPhone();
    await room.lis.interview.remove({ ...GLADSAXE, slug: "2026-1", id: "interview" });
    expect(await room.db.liveSession.count()).toBe(0);
    expect(await room.db.liveSeat.count()).toBe(0);
  });
});
