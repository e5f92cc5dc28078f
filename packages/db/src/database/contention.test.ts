import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openTestFile } from "../testing/open-test-db";

const NOW = new Date("2026-11-22T09:00:00Z");

/**
 * The attack that in rollback-journal mode makes the adapter acknowledge writes and lose them (prisma/orm#29933): a
 * reader, then a writer, on a connection of its own stands in the way of a COMMIT. What is acknowledged must be there.
 */
describe("two connections on one file", () => {
  it("loses nothing it has acknowledged", async () => {
    const { db, file } = await openTestFile();
    const acknowledged: string[] = [];
    const create = async (id: string) => {
      await db.municipality.create({ data: { id, name: id, createdAt: NOW } });
      acknowledged.push(id);
    };
    const createInTransaction = async (id: string) => {
      await db.$transaction((tx) =>
        tx.municipality.create({ data: { id, name: id, createdAt: NOW } }),
      );
      acknowledged.push(id);
    };
    await db.$queryRawUnsafe("PRAGMA busy_timeout = 250");

    const reader = new Database(file);
    reader.exec("BEGIN");
    reader.prepare('SELECT * FROM "Municipality"').all();
    await createInTransaction("1001");
    reader.exec("COMMIT");
    reader.close();
    await create("1002");
    await createInTransaction("1003");

    const writer = new Database(file, { timeout: 100 });
    writer.exec("BEGIN IMMEDIATE");
    await expect(createInTransaction("1004")).rejects.toThrow();
    writer.exec("ROLLBACK");
    writer.close();
    await create("1005");
    await createInTransaction("1006");

    const other = new Database(file, { readonly: true });
    const stored = other.prepare('SELECT "id" FROM "Municipality" ORDER BY "id"').pluck().all();
    other.close();
    expect(stored).toEqual(["1001", "1002", "1003", "1005", "1006"]);
    expect(acknowledged).toEqual(stored);
  });
});
