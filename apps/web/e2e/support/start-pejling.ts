import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROJECT = join(import.meta.dirname, "../../../..");

export type Pejling = {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Ends the server as a power cut would and starts it again on the same data and port. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
};

/** The built server on a data folder of its own, with the example in it. */
export async function startPejling(): Promise<Pejling> {
  const dataFolder = mkdtempSync(join(tmpdir(), "pejling-e2e-"));
  let running = await run(dataFolder, 0);
  const port = Number(new URL(running.address).port);
  const end = (signal: "SIGTERM" | "SIGKILL") =>
    new Promise<void>((resolve) => {
      running.child.once("exit", () => resolve());
      running.child.kill(signal);
    });
  return {
    address: running.address,
    kill: () => end("SIGKILL"),
    restart: async () => {
      running = await run(dataFolder, port);
    },
    stop: async () => {
      await end("SIGTERM");
      rmSync(dataFolder, { recursive: true });
    },
  };
}

function run(dataFolder: string, port: number) {
  const child = spawn(process.execPath, ["apps/server/dist/main.js"], {
    cwd: PROJECT,
    env: {
      ...process.env,
      PORT: String(port),
      PEJLING_HOST: "127.0.0.1",
      PEJLING_DATA: dataFolder,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise<{ address: string; child: typeof child }>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address !== undefined) resolve({ address, child });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
}
