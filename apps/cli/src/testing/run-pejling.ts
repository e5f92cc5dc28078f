import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { inject, onTestFinished, vi } from "vitest";
import { runCli } from "../run-cli";

export const PROJECT = join(import.meta.dirname, "../../../..");

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };
export type Pejling = (args: readonly string[], stdin?: string | Buffer) => Promise<Ran>;

/** The command line as it is shipped (scripts/bundle-apps.ts), run as a process of its own. */
export function usePejling(): Pejling {
  // A test starts several processes one after the other, and a busy machine takes its time with each.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  const bundle = inject("cliBundle");
  return (args, stdin = "") => run([bundle, ...args], stdin);
}

/** The same command within the test's process: for what it says and writes, where how it is run is tested elsewhere. */
export async function callPejling(
  args: readonly string[],
  stdin: string | Buffer = "",
): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const code = await runCli(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    print: (text) => {
      stdout += `${text}\n`;
    },
    complain: (text) => {
      stderr += `${text}\n`;
    },
    columns: 100,
    currentFolder: PROJECT,
    projectFolder: PROJECT,
    dataSetting: undefined,
    now: () => new Date(),
    newId: () => randomUUID(),
  });
  return { code, stdout, stderr };
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
