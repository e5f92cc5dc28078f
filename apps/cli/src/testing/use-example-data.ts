import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DbClient, openDatabase } from "@pejling/db";
import { beforeAll, onTestFinished } from "vitest";
import { makeFolder, type Pejling, PROJECT } from "./run-pejling";

let seeded: Promise<string> | undefined;

/** The example municipality, seeded once by the command line; every call gives the running test a copy of its folder. */
export function useExampleData(pejling: Pejling): () => string {
  let base = "";
  beforeAll(async () => {
    seeded ??= seed(pejling);
    base = await seeded;
  });
  return () => {
    const folder = makeFolder();
    copyFileSync(join(base, "pejling.db"), join(folder, "pejling.db"));
    return folder;
  };
}

/** Kept for the test files that follow in this process; it goes with the run's temp folder. */
async function seed(pejling: Pejling): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-cli-base-"));
  const { code, stderr } = await pejling(["seed", "--example", "--data", folder]);
  if (code !== 0) throw new Error(`Cannot seed the example: ${stderr}`);
  return folder;
}

/** The folder's database, opened by the test as the server opens it. */
export async function openFolder(folder: string): Promise<DbClient> {
  const opened = await openDatabase(join(folder, "pejling.db"), join(PROJECT, "prisma"));
  if (opened.kind !== "open") throw new Error(`Cannot open test data: ${opened.detail}`);
  onTestFinished(() => opened.db.$disconnect());
  return opened.db;
}
