// npm start: makes ready what is not ready, then runs the server in this very process' place.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { SERVER_ENV } from "./server-env.mjs";
import { PROJECT, setUp } from "./setup.mjs";

console.log("Pejling gøres klar");
const problem = await setUp({ build: true });
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}

const server = spawn(
  process.execPath,
  ["--enable-source-maps", join(PROJECT, "apps/server/dist/main.js")],
  { cwd: PROJECT, stdio: "inherit", env: { ...process.env, ...SERVER_ENV } },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("close", (code) => process.exit(code ?? 0));
