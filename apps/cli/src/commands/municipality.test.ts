import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdLock } from "@pejling/db";
import { describe, expect, it } from "vitest";
import { makeFolder, usePejling } from "../testing/run-pejling";
import { openFolder, useExampleData } from "../testing/use-example-data";

const pejling = usePejling();
const copyExample = useExampleData(pejling);

const exportTo = (file: string, folder: string) =>
  pejling(["municipality", "export", "0999", file, "--data", folder]);
const importFrom = (file: string, folder: string) =>
  pejling(["municipality", "import", file, "--data", folder]);

async function scoresIn(folder: string): Promise<string> {
  const round = ["--municipality", "0999", "--assessment", "2024-1"];
  const args = ["export", ...round, "--what", "results", "--to", "-", "--data", folder];
  const { code, stdout } = await pejling(args);
  expect(code).toBe(0);
  return stdout;
}

describe("pejling municipality export, import and remove", () => {
  it("brings a municipality to a new Pejling, where the doctor finds it as it was", async () => {
    const [from, to] = [copyExample(), makeFolder()];
    const archive = join(makeFolder(), "example.zip");
    const lock = holdLock(join(from, "pejling.lock"));
    const exported = await exportTo(archive, from);
    lock?.release();
    expect(exported).toMatchObject({ code: 0, stderr: "" });
    expect(exported.stdout).toMatch(/SHA-256 [0-9a-f]{64}/);
    expect(statSync(archive).mode & 0o077).toBe(0);

    const imported = await importFrom(archive, to);
    expect(imported.code).toBe(0);
    expect(imported.stdout).toContain("Imported municipality 0999 Eksempelkommune");
    expect(await scoresIn(to)).toBe(await scoresIn(from));
    expect((await pejling(["doctor", "--data", to])).stderr).toBe("");

    const again = await importFrom(archive, to);
    expect(again).toMatchObject({ code: 1 });
    expect(again.stderr).toContain("it is here already");
  });

  it("refuses what is no archive in one sentence", async () => {
    const folder = makeFolder();
    const file = join(folder, "nix.zip");
    writeFileSync(file, "no zip");
    for (const [given, problem] of [
      [file, "it is not a zip file, or it is damaged"],
      [folder, "it is not a file"],
      [join(folder, "none.zip"), "there is no such file"],
    ] as const) {
      const { code, stderr } = await importFrom(given, makeFolder());
      expect(code).toBe(1);
      expect(stderr.trim().split("\n").at(-1)).toBe(`Cannot import ${given}: ${problem}`);
    }
  });

  it("removes a municipality whose name is written, and hands out the receipt", async () => {
    const folder = copyExample();
    const remove = (...args: string[]) =>
      pejling(["municipality", "remove", "0999", ...args, "--data", folder]);
    expect((await remove()).code).toBe(2);
    const wrong = await remove("--confirm", "Gladsaxe");
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stderr).toContain("the confirmation is not its name");

    const removed = await remove("--confirm", "Eksempelkommune");
    expect(removed).toMatchObject({ code: 0, stderr: "" });
    const receipt = JSON.parse(removed.stdout);
    expect(receipt).toMatchObject({ kommunekode: "0999", removedBy: "system" });
    expect(receipt.counts.Rating).toBeGreaterThan(100);
    const db = await openFolder(folder);
    expect(await db.municipality.count()).toBe(0);
    expect(readFileSync(join(folder, "pejling.db")).includes("eks-2024-1-interview")).toBe(false);
  });
});
