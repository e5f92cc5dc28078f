import type { Figure } from "./figure";
import { measureMain } from "./main-area";
import { measureAccounts } from "./measure-accounts";
import { measureLive } from "./measure-live";

/** Each later capability adds its area here. */
const AREAS: Record<string, () => Promise<readonly Figure[]>> = {
  main: measureMain,
  accounts: measureAccounts,
  live: measureLive,
};

const args = process.argv.slice(2);
const chosen = args.filter((arg) => !arg.startsWith("--"));
const unknown = chosen.filter((area) => AREAS[area] === undefined);
if (unknown.length > 0) {
  console.error(`Unknown area "${unknown[0]}"; there are: ${Object.keys(AREAS).join(", ")}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const [area, measure] of Object.entries(AREAS)) {
  if (chosen.length === 0 || chosen.includes(area)) figures.push(...(await measure()));
}

if (args.includes("--json")) {
  console.log(JSON.stringify(figures, null, 2));
} else {
  for (const { area, name, value, unit, bound, holds } of figures) {
    const mark = holds === null ? " " : holds ? "✓" : "✗";
    const number = value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 2 : 0 });
    console.log(
      `${mark} ${area}  ${name.padEnd(66)} ${`${number} ${unit}`.padStart(16)}  ${bound ?? ""}`,
    );
  }
}
process.exit(figures.every(({ holds }) => holds !== false) ? 0 : 1);
