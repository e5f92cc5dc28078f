import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const PROJECT = join(import.meta.dirname, "..");
const folders: string[] = [];

declare module "vitest" {
  // Vitest's own, which can only be added to.
  interface ProvidedContext {
    cliBundle: string;
    serverBundle: string;
  }
}

/** The server and the command line as they are shipped, of the source as it stands: bundled once for the run. */
export function setup({ provide }: TestProject): void {
  process.once("exit", teardown);
  provide("cliBundle", bundle("cli"));
  provide("serverBundle", bundle("server"));
}

export function teardown(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

function bundle(app: string): string {
  const dist = join(PROJECT, "apps", app, "dist");
  mkdirSync(dist, { recursive: true });
  // Beside the built one: it looks for its packages, and for the project, upwards from where it stands.
  const folder = mkdtempSync(join(dist, "test-"));
  folders.push(folder);
  const file = join(folder, "main.js");
  const entry = join(PROJECT, "apps", app, "src/main.ts");
  execFileSync(process.execPath, [join(import.meta.dirname, "bundle.mjs"), entry, file]);
  return file;
}
