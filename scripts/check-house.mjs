// The law between the rooms (.dependency-cruiser.cjs), and a refusal to be content with having seen nothing.
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const FEWEST_MODULES = 100;

export async function checkHouse(roots = ["packages", "apps"], baseDir = process.cwd()) {
  const options = await extractDepcruiseOptions("./.dependency-cruiser.cjs");
  const { output } = await cruise(roots, { ...options, baseDir, validate: true }, null, {
    tsConfig: extractTSConfig("./tsconfig.json"),
  });
  return { modules: output.summary.totalCruised, violations: output.summary.violations };
}

if (process.argv[1]?.endsWith("check-house.mjs")) {
  const { modules, violations } = await checkHouse();
  for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
  if (modules < FEWEST_MODULES) {
    console.error(`Cannot check house: only ${modules} modules were seen`);
  }
  console.log(`${modules} modules, ${violations.length} violations`);
  process.exitCode = violations.length === 0 && modules >= FEWEST_MODULES ? 0 : 1;
}
