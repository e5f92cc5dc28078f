import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openTestDb, openTestFile } from "../testing/open-test-db";

const NOW = new Date("2026-01-01T00:00:00Z");

describe("statements of the same moment", () => {
  it("share one commit, and are answered when another connection can see them", async () => {
    const { db, file } = await openTestFile();
    const other = new Database(file, { readonly: true });
    const count = () => other.prepare('SELECT COUNT(*) FROM "Municipality"').pluck().get();
    const ids = Array.from({ length: 20 }, (_, at) => String(1000 + at));
    const seen: unknown[] = [];
    await Promise.all(ids.map((id) => insert(db, id).then(() => seen.push(count()))));
    expect(seen).toEqual(ids.map(() => ids.length));
    other.close();
  });

  it("that come while a transaction is open share one commit afterwards", async () => {
    const { db, file } = await openTestFile();
    const other = new Database(file, { readonly: true });
    const count = () => other.prepare('SELECT COUNT(*) FROM "Municipality"').pluck().get();
    const seen: unknown[] = [];
    let late: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      await tx.municipality.create({ data: { id: "0001", name: "x", createdAt: NOW } });
      const ids = Array.from({ length: 10 }, (_, at) => String(2000 + at));
      // They come in several moments, and all wait for the same turn.
      const inserts: Promise<unknown>[] = [];
      for (const id of ids) {
        inserts.push(insert(db, id).then(() => seen.push(count())));
        await new Promise(setImmediate);
      }
      late = Promise.all(inserts);
      expect(count()).toBe(0);
      expect(seen).toEqual([]);
    });
    await late;
    expect(seen).toEqual(Array(10).fill(11));
    other.close();
  });

  it("say each for itself how many rows they wrote", async () => {
    const db = await openTestDb();
    await insert(db, "0001");
    await insert(db, "0002");
    expect(
      await Promise.all([
        insert(db, "0003"),
        db.$executeRaw`UPDATE "Municipality" SET "name" = 'x'`,
        db.$executeRaw`DELETE FROM "Municipality" WHERE "id" = '0009'`,
      ]),
    ).toEqual([1, 3, 0]);
  });

  it("fail each for itself: one that clashes leaves the others written", async () => {
    const db = await openTestDb();
    const answers = await Promise.allSettled(
      ["0001", "0002", "0001", "0003"].map((id) => insert(db, id)),
    );
    expect(answers.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    const rows = await db.municipality.findMany({ orderBy: { id: "asc" } });
    expect(rows.map(({ id }) => id)).toEqual(["0001", "0002", "0003"]);
  });

  it("are each refused while somebody else writes, and go on afterwards", async () => {
    const { db, file } = await openTestFile();
    await db.$queryRawUnsafe("PRAGMA busy_timeout = 1");
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    const refused = await Promise.allSettled(["0001", "0002"].map((id) => insert(db, id)));
    expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    other.exec("ROLLBACK");
    other.close();
    await Promise.all(["0001", "0002"].map((id) => insert(db, id)));
    expect(await db.municipality.count()).toBe(2);
  });
});

async function insert(db: Awaited<ReturnType<typeof openTestDb>>, id: string): Promise<number> {
  return await db.$executeRaw`
    INSERT INTO "Municipality" ("id", "name", "createdAt") VALUES (${id}, ${id}, ${NOW})`;
}
