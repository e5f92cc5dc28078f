import { openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { appendEntries, holdLock } from "@pejling/db";
import { describe, expect, it } from "vitest";
import type { Check } from "../doctor/check";
import { makeFolder, usePejling } from "../testing/run-pejling";
import { openFolder, useExampleData } from "../testing/use-example-data";

const pejling = usePejling();
const copyExample = useExampleData(pejling);

async function examine(folder: string) {
  const { code, stdout } = await pejling(["doctor", "--json", "--data", folder]);
  const said: { ok: boolean; checks: readonly Check[] } = JSON.parse(stdout);
  expect(code).toBe(said.ok ? 0 : 1);
  return {
    failed: said.checks.filter(({ status }) => status === "failed"),
    names: said.checks.map(({ name }) => name),
    checks: said.checks,
  };
}

describe("pejling doctor", () => {
  it("finds nothing wrong with the example, also while Pejling runs, and changes nothing", async () => {
    const folder = copyExample();
    const file = join(folder, "pejling.db");
    const content = readFileSync(file);
    const { failed, names } = await examine(folder);
    expect(failed).toEqual([]);
    expect(names).toEqual([
      "data folder",
      "lock",
      "free disk",
      "database",
      "references",
      "journal",
      "migrations",
      "models",
      "frozen results",
      "audit trail",
    ]);
    const lock = holdLock(join(folder, "pejling.lock"));
    const running = await examine(folder);
    lock?.release();
    expect(running.checks).toContainEqual({
      name: "lock",
      status: "ok",
      detail: "a running Pejling has the folder",
      advice: null,
    });
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it("says of a damaged database how to bring a backup back", async () => {
    const folder = copyExample();
    const descriptor = openSync(join(folder, "pejling.db"), "r+");
    writeSync(descriptor, Buffer.alloc(40_960, 7), 0, 40_960, 20_480);
    const { code, stdout, stderr } = await pejling(["doctor", "--data", folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAILED {3}database .*is damaged/);
    expect(stdout).toContain(`npx pejling restore FILE --data ${folder}`);
    expect(stdout).toContain("skipped  frozen results");
    expect(stderr).toBe("1 of 10 checks failed\n");
  });

  it("says of a file that is no database and of an empty folder what to do", async () => {
    const folder = makeFolder();
    expect((await examine(folder)).failed.map(({ detail }) => detail)).toEqual([
      `${join(folder, "pejling.db")} does not exist`,
    ]);
    writeFileSync(join(folder, "pejling.db"), "text".repeat(2000));
    expect((await examine(folder)).failed[0]?.detail).toContain("file is not a database");
    expect((await examine(join(folder, "nix"))).failed[0]?.detail).toContain("does not exist");
  });

  it("notices a frozen result that was changed", async () => {
    const folder = copyExample();
    const db = await openFolder(folder);
    const frozen = await db.frozenResult.findFirstOrThrow();
    const body = JSON.parse(JSON.stringify(frozen.body));
    body.result.overall.score += 0.1;
    await db.frozenResult.updateMany({ data: { body } });
    await db.$disconnect();

    const { failed } = await examine(folder);
    expect(failed.map(({ name }) => name)).toEqual(["frozen results"]);
    expect(failed[0]?.detail).toBe(
      "0999 2024-1 has a frozen result changed at result.overall.score",
    );
    expect(failed[0]?.advice).toContain("npx pejling restore FILE");
  });

  it("notices answers changed under a closed assessment, and a changed model", async () => {
    const folder = copyExample();
    const db = await openFolder(folder);
    const closed = await db.assessment.findFirstOrThrow({ where: { status: "closed" } });
    const rating = await db.rating.findFirstOrThrow({
      where: { participant: { assessmentId: closed.id }, value: "2" },
    });
    const { municipalityId, participantId, questionId } = rating;
    const key = { municipalityId, participantId, questionId };
    await db.rating.updateMany({ where: key, data: { value: "5" } });
    expect((await examine(folder)).failed[0]?.detail).toBe(
      "0999 2024-1 has answers changed after it was closed",
    );

    await db.rating.updateMany({ where: key, data: { value: "2" } });
    const model = await db.modelVersion.findFirstOrThrow();
    const body = JSON.parse(JSON.stringify(model.body));
    body.themes[0].weight = 7;
    await db.modelVersion.updateMany({ data: { body } });
    const { failed } = await examine(folder);
    expect(failed.map(({ name }) => name)).toEqual(["models"]);
    expect(failed[0]?.detail).toBe("changed after it was published: pejling@2026.1");
  });

  it("counts each trail's entries, and names the first that is not as it was written", async () => {
    const folder = copyExample();
    const db = await openFolder(folder);
    const at = "2026-03-01T12:00:00.000Z";
    const who = { actorKind: "person", actorId: "u1", ip: "", userAgent: "" } as const;
    const entry = { at, ...who, action: "note.save", outcome: "done", target: "{}" };
    for (const municipalityId of ["0159", "0163", "0159", "0159"]) {
      await appendEntries(db, [{ municipalityId, ...entry }]);
    }
    const trailsOf = async () =>
      (await examine(folder)).checks.filter(({ name }) => /trail 01/.test(name));
    const last = await db.auditEntry.findFirstOrThrow({
      where: { municipalityId: "0159", number: 3 },
    });
    expect(await trailsOf()).toMatchObject([
      { name: "audit trail 0159", status: "ok", detail: `3 entries, last ${last.hash}` },
      { name: "audit trail 0163", status: "ok" },
    ]);

    await db.auditEntry.updateMany({
      where: { municipalityId: "0159", number: 2 },
      data: { actorId: "u2" },
    });
    await db.auditEntry.deleteMany({ where: { municipalityId: "0163" } });
    await appendEntries(db, [{ municipalityId: "0163", ...entry }]);
    await db.auditEntry.updateMany({ where: { municipalityId: "0163" }, data: { number: 7 } });
    const problems = await trailsOf();
    expect(problems).toMatchObject([
      { name: "audit trail 0159", status: "failed", detail: "entry 2 is not what was written" },
      { name: "audit trail 0163", status: "failed", detail: "entry 1 is missing" },
    ]);
    expect(problems[0]?.advice).toContain("compare it with a backup");
  });
});
