import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";

const PROJECT = join(import.meta.dirname, "../../../..");

export type RunningPejling = {
  readonly address: string;
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  /** What it has printed so far. */
  readonly output: () => string;
};

export type Ended = { readonly code: number | null; readonly output: string };

type Settings = {
  readonly dataFolder: string;
  readonly port?: number;
  readonly mode?: "example" | "production";
};

/** Starts the server as it is shipped (scripts/bundle-apps.ts) as a process of its own; answers how it ended if it did not get that far. */
export function runPejling({
  dataFolder,
  port = 0,
  mode = "example",
}: Settings): Promise<RunningPejling | Ended> {
  const child = spawn(process.execPath, [inject("serverBundle")], {
    cwd: PROJECT,
    env: {
      ...process.env,
      PORT: String(port),
      PEJLING_DATA: dataFolder,
      PEJLING_HOST: "127.0.0.1",
      PEJLING_MODE: mode,
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return new Promise((resolve) => {
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve({ address, child, ended, output: () => output });
    });
    ended.then((code) => resolve({ code, output }));
  });
}

/** Ends it as a power cut would: the whole process group, at once. */
export async function killHard({ child, ended }: RunningPejling): Promise<void> {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await ended;
}
