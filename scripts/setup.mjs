// Makes a fresh clone ready: packages, generated code, built apps. Does nothing that is already done.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runStep } from "./console-steps.mjs";
import { findNodeProblem } from "./node-version.mjs";

export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(PROJECT, "node_modules", ".pejling-installed");

/** Answers a sentence when it could not be done, else null. */
export async function setUp({ build }) {
  const problem = findNodeProblem();
  if (problem !== null) return problem;

  if (!isInstalled()) {
    // Not `npm ci`: it refuses the lock where a mirror leaves out the packages of other platforms.
    const args = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
    const done = await runStep(
      "Installerer pakker (første gang tager det et par minutter)",
      "npm",
      args,
      {
        cwd: PROJECT,
      },
    );
    if (!done)
      return "Pakkerne kunne ikke installeres. Se udskriften ovenfor; er der adgang til et npm-spejl?";
    writeFileSync(STAMP, lockHash());
  }
  const tasks = build ? ["generate", "messages", "build"] : ["generate", "messages"];
  const title = build ? "Genererer og bygger" : "Genererer";
  const turbo = join(PROJECT, "node_modules", ".bin", "turbo");
  const built = await runStep(title, turbo, ["run", ...tasks, "--output-logs=errors-only"], {
    cwd: PROJECT,
  });
  return built ? null : "Pejling kunne ikke bygges. Se udskriften ovenfor.";
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash();
}

function lockHash() {
  const lock = readFileSync(join(PROJECT, "package-lock.json"));
  return createHash("sha256").update(lock).digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problem = await setUp({ build: true });
  if (problem !== null) {
    console.error(problem);
    process.exit(1);
  }
}
