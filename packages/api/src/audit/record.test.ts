import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, scopeTo, verifyTrail } from "@pejling/db";
import { openTestDb } from "@pejling/db/testing";
import { describe, expect, it, onTestFinished } from "vitest";
import { newEntry } from "../testing/open-trail";
import { record } from "./record";

const PROJECT = join(import.meta.dirname, "../../../..");
const PRISMA_FOLDER = join(PROJECT, "prisma");
const TRAILS = ["0159", "0163"];
const PARALLEL = 200;

describe("record()", () => {
  it("numbers what many write at once without a gap, and chains it", async () => {
    const db = await openTestDb();
    await Promise.all(
      Array.from({ length: PARALLEL }, (_, at) =>
        record(db, [newEntry({ municipalityId: TRAILS[at % 2] ?? "", target: `{"id":"${at}"}` })]),
      ),
    );
    for (const trail of TRAILS) {
      const rows = await db.auditEntry.findMany({
        where: { municipalityId: trail },
        orderBy: { number: "asc" },
      });
      expect(rows.map(({ number }) => number)).toEqual(
        Array.from({ length: PARALLEL / 2 }, (_, at) => at + 1),
      );
      const { head, problem } = await verifyTrail(scopeTo(db, trail));
      expect([head.number, problem]).toEqual([PARALLEL / 2, null]);
    }
  });

  it("writes all of a call's entries or none", async () => {
    const db = await openTestDb();
    const broken = { ...newEntry(), action: null } as unknown as ReturnType<typeof newEntry>;
    await expect(record(db, [newEntry(), broken])).rejects.toThrow();
    expect(await db.auditEntry.count()).toBe(0);
    await record(db, [newEntry()]);
    expect((await verifyTrail(scopeTo(db, "0159"))).problem).toBeNull();
  });

  it("leaves a chain that holds, with all that was acknowledged, when it is killed while writing", {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "pejling-trail-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "pejling.db");
    let acknowledged = 0;
    for (const wait of [5, 20, 60]) {
      acknowledged = Math.max(acknowledged, await writeUntilKilled(file, wait));
      const opened = await openDatabase(file, PRISMA_FOLDER);
      if (opened.kind !== "open") throw new Error(opened.detail);
      const { head, problem } = await verifyTrail(scopeTo(opened.db, "0159"));
      await opened.db.$disconnect();
      expect(problem).toBeNull();
      expect(head.number).toBeGreaterThanOrEqual(acknowledged);
      acknowledged = head.number;
    }
    expect(acknowledged).toBeGreaterThan(10);
  });
});

/** Another process writes eight at a time and says after each round how many are on the disk, until it is killed. */
async function writeUntilKilled(file: string, waitMs: number): Promise<number> {
  const code = `
    import { openDatabase } from ${JSON.stringify(join(PROJECT, "packages/db/src/index.ts"))};
    import { record } from ${JSON.stringify(join(import.meta.dirname, "record.ts"))};
    const { db } = await openDatabase(${JSON.stringify(file)}, ${JSON.stringify(PRISMA_FOLDER)});
    const entry = ${JSON.stringify(newEntry())};
    let written = await db.auditEntry.count();
    for (;;) {
      await Promise.all(Array.from({ length: 8 }, () => record(db, [entry])));
      written += 8;
      process.stdout.write(written + "\\n");
    }`;
  const args = ["--import", "tsx", "--input-type=module", "-e", code];
  const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complained = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  child.stderr.on("data", (chunk) => {
    complained += chunk;
  });
  const ended = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), ended]);
  if (said === "") throw new Error(complained);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  child.kill("SIGKILL");
  await ended;
  return Number(said.trim().split("\n").slice(0, -1).at(-1) ?? 0);
}
