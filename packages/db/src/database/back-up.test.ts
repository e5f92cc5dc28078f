import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { openTestFile } from "../testing/open-test-db";
import { backUp } from "./back-up";
import { compareMigrations } from "./compare-migrations";
import { inspectDatabase } from "./inspect-database";
import { replaceDatabase } from "./replace-database";

const PRISMA = join(import.meta.dirname, "../../../../prisma");

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pejling-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function addMunicipality(file: string, id: string): void {
  const sqlite = new Database(file);
  sqlite.prepare('INSERT INTO "Municipality" VALUES (?, ?, 0, 0)').run(id, id);
  sqlite.close();
}

function listIds(file: string): unknown[] {
  const sqlite = new Database(file, { readonly: true });
  const ids = sqlite.prepare('SELECT "id" FROM "Municipality" ORDER BY 1').pluck().all();
  sqlite.close();
  return ids;
}

describe("backUp()", () => {
  it("copies one moment into one file, also what still stands in the log alone", async () => {
    const { file } = await openTestFile();
    const holder = new Database(file);
    addMunicipality(file, "0101");
    const to = join(makeFolder(), "backup.db");
    const done = await backUp(file, to);
    holder.close();

    expect(done).toMatchObject({ kind: "done", rows: { Municipality: 1 } });
    expect(listIds(to)).toEqual(["0101"]);
    expect(readdirSync(join(to, ".."))).toEqual(["backup.db"]);
    expect(statSync(to).mode & 0o077).toBe(0);
    expect(inspectDatabase(to)).toMatchObject({ damage: [], orphans: [], isPejling: true });
    expect(compareMigrations(to, PRISMA)).toMatchObject({ pending: [], newer: [], failed: [] });
  });

  it("says why it could not, and leaves nothing", async () => {
    const { file } = await openTestFile();
    const folder = makeFolder();
    const text = join(folder, "text.db");
    writeFileSync(text, "long enough to be looked at ".repeat(200));
    expect(await backUp(text, join(folder, "a.db"))).toMatchObject({ kind: "unreadable" });
    expect(await backUp(join(folder, "nix"), join(folder, "a.db"))).toMatchObject({
      kind: "unreadable",
    });
    expect(await backUp(file, join(folder, "nix/a.db"))).toMatchObject({ kind: "notWritten" });
    expect(readdirSync(folder)).toEqual(["text.db"]);
  });
});

describe("replaceDatabase()", () => {
  it("keeps the old file with its log, and lets no old log into the new one", async () => {
    const { file: source } = await openTestFile();
    const folder = makeFolder();
    const [file, replacement, keepAs] = ["a.db", "new.db", "kept.db"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await backUp(source, file);
    await backUp(source, replacement);
    addMunicipality(file, "0101");
    addMunicipality(replacement, "0751");
    // A log that nobody folded in, as a killed process leaves it.
    const killed = new Database(file);
    killed.pragma("journal_mode = WAL");
    killed.prepare('INSERT INTO "Municipality" VALUES (?, ?, 0, 0)').run("0159", "0159");
    replaceDatabase({ file, replacement, keepAs });
    killed.close();

    expect(listIds(file)).toEqual(["0751"]);
    expect(listIds(keepAs)).toEqual(["0101", "0159"]);
    expect(existsSync(replacement)).toBe(false);
    expect(inspectDatabase(file).journalMode).toBe("wal");
  });
});

describe("inspectDatabase()", () => {
  it("tells rows without what they belong to, and files that are no database", async () => {
    const { file } = await openTestFile();
    const sqlite = new Database(file);
    sqlite.pragma("foreign_keys = OFF");
    sqlite.exec(
      `INSERT INTO "AssessmentUnit" ("municipalityId", "assessmentId", "unitId") VALUES ('0101', 'a', 'u')`,
    );
    sqlite.close();
    const { damage, orphans } = inspectDatabase(file);
    expect(damage).toEqual([]);
    expect(orphans).toEqual([{ table: "AssessmentUnit", rows: 2 }]);
    expect(inspectDatabase("/nix/nix.db").damage).toHaveLength(1);
  });
});
