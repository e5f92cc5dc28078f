import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { SERVER_ENV } from "../server-env.mjs";

export type RunningServer = {
  readonly address: string;
  readonly rssMegabytes: () => number;
  readonly stop: () => Promise<void>;
};

/** Starts a server as a process of its own and waits until it says where it listens. */
export function runServer(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<RunningServer> {
  const child = spawn(command, args, {
    env: { ...process.env, ...SERVER_ENV, PORT: "0", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let output = "";
    child.on("exit", (code) => reject(new Error(`Server ended with ${code}: ${output}`)));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const address = /http:\/\/[\w.]+:\d+/.exec(output)?.[0];
      if (address === undefined) return;
      resolve({
        address: address.replace("localhost", "127.0.0.1"),
        rssMegabytes: () => readRss(child.pid ?? 0),
        stop: () =>
          new Promise((done) => {
            child.removeAllListeners("exit");
            child.on("exit", () => done());
            child.kill("SIGTERM");
          }),
      });
    });
  });
}

function readRss(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
