// npm run bench [-- AREA…] [--json]: measures against a floor or a peer in the same run and prints a table.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT, setUp } from "./setup.mjs";

const isJson = process.argv.includes("--json");
if (isJson) console.log = console.error;
const problem = await setUp({ build: true });
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
const tsx = join(PROJECT, "node_modules", ".bin", "tsx");
const { status } = spawnSync(tsx, ["scripts/bench/main.ts", ...process.argv.slice(2)], {
  cwd: PROJECT,
  stdio: "inherit",
});
process.exit(status ?? 1);
