import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The sentence for a Node too old to run Pejling, else null. The demand stands in package.json. */
export function findNodeProblem(version = process.versions.node) {
  const file = join(dirname(dirname(fileURLToPath(import.meta.url))), "package.json");
  const wanted = JSON.parse(readFileSync(file, "utf8")).engines.node.replace(">=", "");
  const [major, minor] = version.split(".").map(Number);
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  const isOld = major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  return isOld
    ? `Pejling kræver Node ${wanted} eller nyere. Her er Node ${version}. Hent en nyere på nodejs.org, og prøv igen.`
    : null;
}
