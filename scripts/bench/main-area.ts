import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure";
import { measureFirstLoad } from "./measure-first-load";
import { measureReading } from "./measure-reading";
import { measureResults } from "./measure-results";
import { measureSaves } from "./measure-saves";

/** The main job: answers in, results out, a strategy read, a page shown. */
export async function measureMain(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-bench-"));
  try {
    return [
      ...(await measureResults(join(folder, "results"))),
      ...(await measureSaves(join(folder, "saves"))),
      ...(await measureReading()),
      ...(await measureFirstLoad(join(folder, "load"))),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
