import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { DbClient } from "../database/client";
import { openDatabase } from "../database/open-database";

const PRISMA_FOLDER = join(import.meta.dirname, "../../../../prisma");
let migratedFile: Promise<string> | undefined;

/** A fresh, migrated SQLite file for the running test; removed when the test ends. */
export async function openTestDb(): Promise<DbClient> {
  return (await openTestFile()).db;
}

/** The same with the file's path, for tests that look at the file itself. */
export async function openTestFile(): Promise<{ db: DbClient; file: string }> {
  migratedFile ??= makeMigratedFile();
  return openTestCopy(await migratedFile);
}

/** A copy of a database file, for the running test alone. */
export async function openTestCopy(original: string): Promise<{ db: DbClient; file: string }> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-test-"));
  const file = join(folder, "test.db");
  copyFileSync(original, file);

  const opened = await openDatabase(file, PRISMA_FOLDER);
  if (opened.kind !== "open") throw new Error(`Cannot open test database: ${opened.detail}`);
  onTestFinished(async () => {
    await opened.db.$disconnect();
    rmSync(folder, { recursive: true });
  });
  return { db: opened.db, file };
}

async function makeMigratedFile(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "pejling-base-")), "base.db");
  const opened = await openDatabase(file, PRISMA_FOLDER);
  if (opened.kind !== "open") throw new Error(`Cannot open test database: ${opened.detail}`);
  await opened.db.$disconnect();
  return file;
}
