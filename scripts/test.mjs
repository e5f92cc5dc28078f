// npm test: every test, the browser's too where there is a Chromium; closes on "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { PROJECT, setUp } from "./setup.mjs";

const problem = await setUp({ build: true });
if (problem !== null) {
  console.error(problem);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const runs = [{ name: "unit", config: "vitest.config.ts" }];
const chromium = findChromium();
if (chromium === null) {
  console.warn(
    "\n*** BROWSER TESTS SKIPPED: no Chromium found. Install Debian's package `chromium`, or set CHROMIUM. ***\n",
  );
} else {
  runs.push({ name: "e2e", config: "vitest.e2e.config.ts" });
}

let passed = 0;
let failed = 0;
let skipped = 0;
for (const { name, config } of runs) {
  const report = join(PROJECT, "artefacts", `${name}.json`);
  rmSync(report, { force: true });
  const { status } = spawnSync(
    join(PROJECT, "node_modules", ".bin", "vitest"),
    [
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { cwd: PROJECT, stdio: "inherit", env: { ...process.env, CHROMIUM: chromium ?? "" } },
  );
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  passed += counts?.numPassedTests ?? 0;
  skipped += counts?.numPendingTests ?? 0;
  failed += counts?.numFailedTests ?? 0;
  // A run that failed without a failed test (a file that did not load, an unhandled error) has failed all the same.
  if (status !== 0 && (counts === null || counts.numFailedTests === 0)) failed += 1;
}

if (passed + failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);
