#!/usr/bin/env node
// Starts the built command line; builds it first where that has not been done, with the progress on stderr.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findNodeProblem } from "../../../scripts/node-version.mjs";

const app = dirname(dirname(fileURLToPath(import.meta.url)));
const project = dirname(dirname(app));
const main = join(app, "dist", "main.js");

const complain = (text) => process.stderr.write(`${text}\n`);

if (findNodeProblem() !== null) {
  complain(
    `Pejling needs a newer Node than ${process.versions.node}: get one at nodejs.org and try again.`,
  );
  process.exit(1);
}
if (!existsSync(main)) {
  complain("Pejling is not built yet: doing it now.");
  // What a command prints may be read by a program, so nothing else goes to stdout.
  spawnSync(process.execPath, [join(project, "scripts", "setup.mjs")], {
    cwd: project,
    stdio: ["ignore", 2, 2],
  });
  if (!existsSync(main)) {
    complain("Pejling could not be built: see above, then try again with npm run setup.");
    process.exit(1);
  }
}
await import(pathToFileURL(main).href);
