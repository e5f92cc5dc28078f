import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { openTestFile } from "../testing/open-test-db";
import { holdLock } from "./hold-lock";
import { openDatabase } from "./open-database";

const PRISMA_FOLDER = join(import.meta.dirname, "../../../../prisma");

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "pejling-open-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "pejling.db");
}

describe("openDatabase()", () => {
  it("makes, migrates and hardens a new file, and opens it again as it is", async () => {
    const file = scratch();
    const first = await openDatabase(file, PRISMA_FOLDER);
    if (first.kind !== "open") throw new Error(first.detail);
    expect(first.isNew).toBe(true);
    const pragma = async (name: string) =>
      Object.values((await first.db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {}).map(
        Number,
      )[0];
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("foreign_keys")).toBe(1);
    await first.db.$disconnect();

    const second = await openDatabase(file, PRISMA_FOLDER);
    if (second.kind !== "open") throw new Error(second.detail);
    expect(second.isNew).toBe(false);
    await second.db.$disconnect();
  });

  it("refuses a file that is no database, and leaves it as it was", async () => {
    const file = scratch();
    writeFileSync(file, "this is a shopping list, not a database".repeat(100));
    expect(await openDatabase(file, PRISMA_FOLDER)).toMatchObject({ kind: "corrupt" });
  });

  it("refuses a database with damaged pages", async () => {
    const { db, file } = await openTestFile();
    await db.$disconnect();
    const { openSync, writeSync, closeSync } = await import("node:fs");
    const handle = openSync(file, "r+");
    writeSync(handle, Buffer.alloc(8192, 0xa5), 0, 8192, 4096);
    closeSync(handle);
    expect(await openDatabase(file, PRISMA_FOLDER)).toMatchObject({ kind: "corrupt" });
  });

  it("refuses a database made by a newer Pejling", async () => {
    const { db, file } = await openTestFile();
    await db.$disconnect();
    const sqlite = new Database(file);
    sqlite.exec(
      "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES ('x', '', 1, '29990101000000_future', 1, 1)",
    );
    sqlite.close();
    await expect(openDatabase(file, PRISMA_FOLDER)).rejects.toThrow(
      /newer Pejling \(29990101000000_future\)/,
    );
  });
});

describe("holdLock()", () => {
  it("is held by one at a time", () => {
    const file = scratch();
    const first = holdLock(file);
    expect(holdLock(file)).toBeNull();
    first?.release();
    const again = holdLock(file);
    expect(again).not.toBeNull();
    again?.release();
  });
});
