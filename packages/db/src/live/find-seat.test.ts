import { describe, expect, it } from "vitest";
import type { DbClient } from "../database/client";
import { openTestDb } from "../testing/open-test-db";
import { findSeat } from "./find-seat";

const NOW = new Date("2026-05-14T10:00:00Z");
const LONG_AGO = new Date(NOW.getTime() - 16 * 60 * 60 * 1000 - 1);
const HOUSES = ["0159", "0163"] as const;

/** Two municipalities, each with an open session of the same name; seats are added by the tests. */
async function openHouses({ openedAt = NOW }: { readonly openedAt?: Date } = {}) {
  const db = await openTestDb();
  const model = {
    id: "m",
    version: "1",
    hash: "h",
    origin: "imported",
    body: {},
    publishedAt: NOW,
  };
  await db.modelVersion.create({ data: model });
  for (const municipalityId of HOUSES) {
    const of = { municipalityId };
    await db.municipality.create({ data: { id: municipalityId, name: "x", createdAt: NOW } });
    const unit = { id: "u", code: "bkf", name: "x", shortName: "x", kind: "administration" };
    await db.unit.create({ data: { ...of, ...unit } });
    const round = { id: "a", slug: "2026-1", name: "x", modelId: "m", modelVersion: "1" };
    const when = { periodStart: "2026-01-01", periodEnd: "2026-06-30", createdAt: NOW };
    await db.assessment.create({
      data: { ...of, ...round, ...when, form: "full", status: "open" },
    });
    const interview = { id: "i", assessmentId: "a", number: 1, kind: "group", title: "x" };
    await db.interview.create({
      data: { ...of, ...interview, unitId: "u", form: "full", status: "planned" },
    });
    const session = { id: "s", assessmentId: "a", interviewId: "i", code: municipalityId };
    await db.liveSession.create({ data: { ...of, ...session, openedAt } });
  }
  return db;
}

type Seat = {
  readonly municipalityId?: string;
  readonly keyHash: string;
  readonly hasLeft?: boolean;
  readonly isHandOver?: boolean;
};

async function seat(db: DbClient, { municipalityId = HOUSES[0], ...rest }: Seat) {
  const row = { municipalityId, sessionId: "s", role: "employee", ...rest };
  await db.liveSeat.create({ data: row });
}

describe("findSeat()", () => {
  it("gives each of many who ask in the same moment the own seat, in the own municipality", async () => {
    const db = await openHouses();
    const keys = Array.from({ length: 30 }, (_, at) => `phone-${at}`);
    for (const [at, keyHash] of keys.entries()) {
      await seat(db, { keyHash, municipalityId: HOUSES[at % 2] ?? "" });
    }
    const asked = [...keys, "nobody", keys[0] ?? ""];
    const found = await Promise.all(asked.map((keyHash) => findSeat(db, { keyHash, now: NOW })));
    expect(found.map((each) => each && `${each.municipalityId} ${each.keyHash}`)).toEqual([
      ...keys.map((keyHash, at) => `${HOUSES[at % 2]} ${keyHash}`),
      null,
      `${HOUSES[0]} phone-0`,
    ]);
  });

  it("finds no seat that was left, is handed over, or whose session is over", async () => {
    const db = await openHouses();
    await seat(db, { keyHash: "left", hasLeft: true });
    await seat(db, { keyHash: "here", isHandOver: true });
    await seat(db, { keyHash: "ada" });
    const find = (keyHash: string) => findSeat(db, { keyHash, now: NOW });
    expect(await Promise.all(["left", "here", "ada"].map(find))).toEqual([
      null,
      null,
      { municipalityId: "0159", sessionId: "s", keyHash: "ada", role: "employee" },
    ]);
    await db.liveSession.updateMany({ data: { endedAt: NOW, code: null } });
    expect(await find("ada")).toBeNull();
  });

  it("finds none in a session that was forgotten open", async () => {
    const db = await openHouses({ openedAt: LONG_AGO });
    await seat(db, { keyHash: "ada" });
    expect(await findSeat(db, { keyHash: "ada", now: NOW })).toBeNull();
  });

  it("fails for each who asked when the question fails, and answers again afterwards", async () => {
    const db = await openHouses();
    await seat(db, { keyHash: "ada" });
    const ask = () =>
      Promise.allSettled(["ada", "bo"].map((keyHash) => findSeat(db, { keyHash, now: NOW })));
    await db.$executeRawUnsafe('ALTER TABLE "LiveSeat" RENAME TO "Away"');
    expect((await ask()).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await db.$executeRawUnsafe('ALTER TABLE "Away" RENAME TO "LiveSeat"');
    expect((await ask()).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  });
});
