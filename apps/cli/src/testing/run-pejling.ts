import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, onTestFinished, vi } from "vitest";

export const PROJECT = join(import.meta.dirname, "../../../..");

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };
export type Pejling = (args: readonly string[], stdin?: string | Buffer) => Promise<Ran>;

/** The command line as it is shipped: bundled once for the test file, and run as a process of its own. */
export function usePejling(): Pejling {
  // A test starts several processes one after the other, and a busy machine takes its time with each.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  const dist = join(PROJECT, "apps/cli/dist");
  let folder = "";
  beforeAll(() => {
    mkdirSync(dist, { recursive: true });
    folder = mkdtempSync(join(dist, "test-"));
    const bundle = join(PROJECT, "scripts/bundle.mjs");
    const entry = join(PROJECT, "apps/cli/src/main.ts");
    execFileSync(process.execPath, [bundle, entry, join(folder, "main.js")]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (args, stdin = "") => run([join(folder, "main.js"), ...args], stdin);
}

function run(args: readonly string[], stdin: string | Buffer): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: "pipe" });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
    // It may have refused the input before the end of it.
    child.stdin.on("error", () => {});
    child.stdin.end(stdin);
  });
}

/** A folder for the running test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pejling-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
