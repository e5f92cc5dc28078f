import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { backUp } from "@pejling/db";
import type { Command } from "commander";
import { addDataOption, type DataOption, type DataPlace, findData } from "../data/find-data";
import { requireDatabase } from "../data/open-data";
import { examples } from "../examples";
import { isSameFile } from "../is-same-file";
import { Refused } from "../refused";
import type { World } from "../world";

type Options = DataOption & { readonly force?: true };

const BYTES_PER_MB = 1_048_576;

export function addBackup(program: Command, world: World): void {
  const backup = program
    .command("backup")
    .description("Copies the database into one file and checks the copy, also while Pejling runs.")
    .argument("<file>", "where the backup is written")
    .option("--force", "replace a file that is already there");
  addDataOption(backup)
    .addHelpText(
      "after",
      `${examples(
        ["pejling backup /backup/pejling-2026-11-22.db", "a new backup"],
        ["pejling backup /backup/newest.db --force", "in place of the last one"],
      )}\nThe backup holds every answer and name: keep it as safe as Pejling itself.`,
    )
    .action(async (file: string, options: Options) => {
      const place = findData(options, world);
      requireDatabase(place);
      const target = resolve(world.currentFolder, file);
      requireFree({ target, name: file, place, force: options.force ?? false });
      const rows = await writeBackup({ place, target, name: file });
      const megabytes = (statSync(target).size / BYTES_PER_MB).toFixed(1);
      world.print(`Backed up ${place.file} to ${target}: ${rows} rows, ${megabytes} MB, checked.`);
    });
}

function requireFree(about: {
  readonly target: string;
  readonly name: string;
  readonly place: DataPlace;
  readonly force: boolean;
}): void {
  const { target, name, place, force } = about;
  if (isSameFile(target, place.file)) {
    throw new Refused(`Cannot back up to ${name}: it is the database itself, wanted another file`);
  }
  if (!existsSync(target)) return;
  if (statSync(target).isDirectory()) {
    throw new Refused(`Cannot back up to ${name}: it is a folder, wanted a file name`);
  }
  if (force) return;
  throw new Refused(
    `Cannot back up to ${name}: there is already a file; choose another name, or replace it with --force`,
  );
}

async function writeBackup(about: {
  readonly place: DataPlace;
  readonly target: string;
  readonly name: string;
}): Promise<number> {
  const { place, target, name } = about;
  const done = await backUp(place.file, target);
  switch (done.kind) {
    case "done":
      return Object.values(done.rows).reduce((sum, count) => sum + count, 0);
    case "unreadable":
      throw new Refused(
        `Cannot back up ${place.file}: it is damaged (${done.detail}); see npx pejling doctor --data ${place.folder}`,
      );
    case "notWritten":
      throw new Refused(`Cannot back up to ${name}: it could not be written (${done.detail})`);
    case "differs":
      throw new Refused(
        `Cannot back up to ${name}: the copy was not like the database (${done.detail}); nothing was kept`,
      );
  }
}
