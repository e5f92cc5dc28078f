import { readFileSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { openTestFile } from "../testing/open-test-db";
import { scrubFile } from "./scrub-file";

const NAME = "canary-".repeat(900);

async function openWithCanary() {
  const { db, file } = await openTestFile();
  const add = (id: string) =>
    db.municipality.create({ data: { id, name: `${id} ${NAME}`, createdAt: new Date() } });
  for (const id of ["0101", "0159", "0163"]) await add(id);
  await db.municipality.deleteMany();
  const bytes = () => readFileSync(file).toString("latin1") + readFileSync(`${file}-wal`, "latin1");
  return { db, file, bytes };
}

describe("scrubFile()", () => {
  it.each([true, false])("leaves nothing of what was removed (whole: %s)", async (whole) => {
    const { db, file, bytes } = await openWithCanary();
    expect(bytes()).toContain("canary");
    expect(await scrubFile(db, { whole })).toBe(true);
    expect(bytes()).not.toContain("canary");
    expect(statSync(`${file}-wal`).size).toBe(0);
  });

  it("waits for a transaction and for a reader that are in the way", async () => {
    const { db, file, bytes } = await openWithCanary();
    const reader = new Database(file, { readonly: true });
    reader.exec("BEGIN");
    reader.prepare('SELECT * FROM "Municipality"').all();
    const busy = db.$transaction(async (tx) => {
      await tx.municipality.count();
      await setTimeout(300);
    });
    const scrubbing = scrubFile(db, { whole: true });
    await busy;
    reader.close();
    expect(await scrubbing).toBe(true);
    expect(bytes()).not.toContain("canary");
  });
});
