import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSecret } from "./read-secret";

describe("readSecret()", () => {
  it("makes one once and keeps it where its owner alone can read it", () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "pejling-secret-"));
    onTestFinished(() => rmSync(dataFolder, { recursive: true }));
    const sources = { secret: null, secretFile: null, dataFolder };
    const made = readSecret(sources);
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(readSecret(sources)).toBe(made);
    expect(statSync(join(dataFolder, "pejling.secret")).mode & 0o777).toBe(0o600);
  });

  it("takes none that is short, and none from a file that is not there, and does not say it", () => {
    const none = { secret: null, secretFile: null, dataFolder: tmpdir() };
    expect(() => readSecret({ ...none, secret: "kort" })).toThrow(/PEJLING_SECRET er for kort/);
    expect(() => readSecret({ ...none, secret: "kort" })).not.toThrow(/»kort«|: kort$/);
    expect(() => readSecret({ ...none, secretFile: "/nowhere/secret" })).toThrow("findes ikke");
  });
});
