import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdLock, listMunicipalities, saveMunicipality } from "@pejling/db";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, usePejling } from "../testing/run-pejling";
import { openFolder, useExampleData } from "../testing/use-example-data";

const pejling = usePejling();
const copyExample = useExampleData(pejling);

const ROUND = ["--municipality", "0999", "--assessment", "2026-1"];

async function exportAnswers(folder: string): Promise<string> {
  const args = ["export", ...ROUND, "--what", "score-input", "--to", "-", "--data", folder];
  const { code, stdout } = await pejling(args);
  expect(code).toBe(0);
  return stdout;
}

describe("pejling backup FILE", () => {
  it("copies a database that a running Pejling goes on writing in", async () => {
    const folder = copyExample();
    const lock = holdLock(join(folder, "pejling.lock"));
    onTestFinished(() => lock?.release());
    const db = await openFolder(folder);
    const backup = join(makeFolder(), "backup.db");
    let written = 0;
    let isDone = false;
    const write = async () => {
      while (!isDone) {
        const kommunekode = String(10_000 + written);
        const createdAt = new Date("2026-11-22T09:00:00Z");
        await saveMunicipality(db, { kommunekode, name: "Ny", isExample: false, createdAt });
        written++;
        // The driver is synchronous: without a pause nothing else in this process would get its turn.
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const writing = write();
    while (written < 20) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = written;
    const ran = await pejling(["backup", backup, "--data", folder]);
    const after = written;
    isDone = true;
    await writing;

    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toContain("checked");
    expect(after).toBeGreaterThan(before);
    expect(statSync(backup).mode & 0o077).toBe(0);

    const other = makeFolder();
    const restored = await pejling(["restore", backup, "--data", other]);
    expect(restored).toMatchObject({ code: 0, stderr: "" });
    const copied = (await listMunicipalities(await openFolder(other), "all")).length - 1;
    expect(copied).toBeGreaterThanOrEqual(before);
    expect(copied).toBeLessThanOrEqual(after);
  });

  it("writes over nothing unless it is told to, and never over the database", async () => {
    const folder = copyExample();
    const backup = join(makeFolder(), "backup.db");
    writeFileSync(backup, "precious");

    const refused = await pejling(["backup", backup, "--data", folder]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("there is already a file");
    expect(readFileSync(backup, "utf8")).toBe("precious");

    expect((await pejling(["backup", backup, "--force", "--data", folder])).code).toBe(0);
    const itself = await pejling([
      "backup",
      join(folder, "pejling.db"),
      "--force",
      "--data",
      folder,
    ]);
    expect(itself.stderr).toContain("it is the database itself");
    const nowhere = await pejling(["backup", join(folder, "nix/b.db"), "--data", folder]);
    expect(nowhere.stderr).toContain("it could not be written");
    const nothing = await pejling(["backup", backup, "--force", "--data", makeFolder()]);
    expect(nothing.stderr).toContain("there is no pejling.db in it");
  });

  it("leaves nothing behind when the database is damaged", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "pejling.db"), "no database at all, but long enough".repeat(99));
    const backup = join(folder, "backup.db");
    const { code, stderr } = await pejling(["backup", backup, "--data", folder]);
    expect(code).toBe(1);
    expect(stderr).toContain("it is damaged");
    expect(readdirSync(folder)).toEqual(["pejling.db"]);
  });
});

describe("pejling restore FILE", () => {
  it("brings every answer back and keeps what it replaced", async () => {
    const folder = copyExample();
    const answers = await exportAnswers(folder);
    const backup = join(makeFolder(), "backup.db");
    await pejling(["backup", backup, "--data", folder]);
    const db = await openFolder(folder);
    await db.rating.deleteMany();
    await db.$disconnect();
    expect(await exportAnswers(folder)).not.toBe(answers);

    const { code, stdout } = await pejling(["restore", backup, "--data", folder]);
    expect(code).toBe(0);
    expect(await exportAnswers(folder)).toBe(answers);
    const kept = readdirSync(folder).filter((name) => name.includes("before-restore"));
    expect(kept).toHaveLength(1);
    expect(stdout).toContain(kept[0]);
    expect(existsSync(join(folder, "pejling.db-wal"))).toBe(false);
    expect((await pejling(["doctor", "--data", folder])).code).toBe(0);
  });

  it("is refused while a running Pejling has the folder", async () => {
    const folder = copyExample();
    const backup = join(makeFolder(), "backup.db");
    await pejling(["backup", backup, "--data", folder]);
    const lock = holdLock(join(folder, "pejling.lock"));
    const { code, stderr } = await pejling(["restore", backup, "--data", folder]);
    lock?.release();
    expect(code).toBe(1);
    expect(stderr).toContain("a running Pejling has it; stop it first");
    expect(readdirSync(folder).filter((name) => name.includes("restor"))).toEqual([]);
  });

  it("touches nothing when the backup is no sound Pejling database", async () => {
    const folder = copyExample();
    const content = readFileSync(join(folder, "pejling.db"));
    const text = join(makeFolder(), "text.db");
    writeFileSync(text, "no database at all, but long enough".repeat(99));
    const damaged = join(makeFolder(), "damaged.db");
    writeFileSync(damaged, Buffer.concat([content.subarray(0, 8192), Buffer.alloc(90_000, 7)]));
    const newer = join(makeFolder(), "newer.db");
    await makeNewer(copyExample(), newer);

    const refused = async (file: string) => {
      const { code, stderr } = await pejling(["restore", file, "--data", folder]);
      expect(code).toBe(1);
      return stderr;
    };
    expect(await refused(text)).toContain("file is not a database");
    expect(await refused(damaged)).toMatch(/damaged|malformed/);
    expect(await refused(newer)).toContain("it was made by a newer Pejling (29990101000000_later)");
    expect(await refused(join(folder, "pejling.db"))).toContain("it is the database itself");
    expect(readFileSync(join(folder, "pejling.db")).equals(content)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["pejling.db", "pejling.lock"]);
  });
});

async function makeNewer(folder: string, backup: string): Promise<void> {
  const db = await openFolder(folder);
  await db.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('later', '', '29990101000000_later', 1)`;
  await db.$disconnect();
  const { code } = await pejling(["backup", backup, "--data", folder]);
  expect(code).toBe(0);
}
