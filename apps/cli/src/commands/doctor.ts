import type { Command } from "commander";
import { createCaller } from "../data/create-caller";
import { addDataOption, type DataOption, type DataPlace, findData } from "../data/find-data";
import { readData } from "../data/open-data";
import type { Check } from "../doctor/check";
import { checkable, checkFile } from "../doctor/check-file";
import { checkDisk, checkFolder, checkLock, skipAll } from "../doctor/check-folder";
import { checkFrozen } from "../doctor/check-frozen";
import { checkModels } from "../doctor/check-models";
import { checkTrail } from "../doctor/check-trail";
import { examples } from "../examples";
import { Refused } from "../refused";
import type { World } from "../world";

export function addDoctor(program: Command, world: World): void {
  const doctor = program
    .command("doctor")
    .description("Looks whether the data are in order, and says what to do where they are not.")
    .option("--json", "the checks for machines");
  addDataOption(doctor)
    .addHelpText(
      "after",
      `${examples(
        ["pejling doctor", "every check, ok or failed"],
        ["pejling doctor --json --data /srv/pejling", "for a watching program"],
      )}\nNothing is changed. Exit code 1 when a check fails.`,
    )
    .action(async (options: DataOption & { readonly json?: true }) => {
      const checks = await examine(findData(options, world), world);
      const bad = checks.filter(({ status }) => status === "failed").length;
      world.print(options.json ? JSON.stringify({ ok: bad === 0, checks }) : toText(checks));
      if (bad > 0) throw new Refused(`${bad} of ${checks.length} checks failed`);
    });
}

const INSIDE = ["models", "frozen results", "audit trail"];

async function examine(place: DataPlace, world: World): Promise<readonly Check[]> {
  const folder = checkFolder(place);
  if (folder.status === "failed") return [folder, ...skipAll(["database", ...INSIDE], "no folder")];
  const file = checkFile(place);
  const outside = [folder, checkLock(place), checkDisk(place), ...file];
  if (!checkable(file)) return [...outside, ...skipAll(INSIDE, "the database cannot be read")];

  const advice = `Bring back a backup from before the change: npx pejling restore FILE --data ${place.folder}`;
  const inside = await readData({ place, world }, async (context) => [
    await checkModels(createCaller(context), advice),
    await checkFrozen(context, advice),
    ...(await checkTrail(context)),
  ]);
  return [...outside, ...inside];
}

const MARKS: Readonly<Record<Check["status"], string>> = {
  ok: "ok     ",
  failed: "FAILED ",
  skipped: "skipped",
};

function toText(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks
    .flatMap(({ name, status, detail, advice }) => [
      `${MARKS[status]}  ${name.padEnd(width)}  ${detail}`,
      ...(advice === null ? [] : [`${" ".repeat(width + 11)}→ ${advice}`]),
    ])
    .join("\n");
}
