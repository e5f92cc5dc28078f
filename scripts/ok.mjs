// npm run ok: the one gate a change passes before it is committed.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT, setUp } from "./setup.mjs";

const bin = (name) => join(PROJECT, "node_modules", ".bin", name);
const CHECKS = [
  ["biome", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["law", process.execPath, ["scripts/check-house.mjs"]],
  ["words", process.execPath, ["scripts/check-words.mjs"]],
  ["sql", process.execPath, ["scripts/check-raw-sql.mjs"]],
  ["texts", process.execPath, ["scripts/check-texts.mjs"]],
  ["dead code", bin("knip"), []],
  ["tests", bin("vitest"), ["run"]],
];

const problem = await setUp({ build: false });
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}

const only = process.argv.slice(2);
for (const [name, command, args] of CHECKS) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: PROJECT, stdio: "inherit" });
  if (status !== 0) {
    console.error(`\nNot ok: ${name}`);
    process.exit(1);
  }
}
console.log("\nok");
