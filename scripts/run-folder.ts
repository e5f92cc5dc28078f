import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder = "";

/** One temp folder for the whole run: what a test, its server or its browser leaves there goes when the run does. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), "pejling-run-"));
  process.env.TMPDIR = folder;
  // A run that is broken off ends here without a teardown.
  process.once("exit", teardown);
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
