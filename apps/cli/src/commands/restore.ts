import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { backUp, compareMigrations, inspectDatabase, replaceDatabase } from "@pejling/db";
import type { Command } from "commander";
import { addDataOption, type DataOption, type DataPlace, findData } from "../data/find-data";
import { takeLock } from "../data/take-lock";
import { examples } from "../examples";
import { isSameFile } from "../is-same-file";
import { Refused } from "../refused";
import type { World } from "../world";

export function addRestore(program: Command, world: World): void {
  const restore = program
    .command("restore")
    .description(
      "Puts a backup in the database's place. Pejling must be stopped; the old file is kept.",
    )
    .argument("<file>", "a file made by pejling backup");
  addDataOption(restore)
    .addHelpText(
      "after",
      `${examples([
        "pejling restore /backup/pejling-2026-11-22.db",
        "check it, then put it in place",
      ])}\nThe replaced database stays beside the new one as pejling.db.before-restore-<time>.`,
    )
    .action(async (file: string, options: DataOption) => {
      const place = findData(options, world);
      const backup = findBackup({ path: resolve(world.currentFolder, file), name: file, place });
      mkdirSync(place.folder, { recursive: true });
      const lock = takeLock(place);
      if (lock === null) {
        throw new Refused(
          `Cannot restore into ${place.folder}: a running Pejling has it; stop it first`,
        );
      }
      try {
        world.print(await putInPlace({ backup, name: file, place, world }));
      } finally {
        lock.release();
      }
    });
}

function findBackup(about: {
  readonly path: string;
  readonly name: string;
  readonly place: DataPlace;
}): string {
  const { path, name, place } = about;
  if (!existsSync(path)) throw new Refused(`Cannot restore ${name}: there is no such file`);
  if (statSync(path).isDirectory()) {
    throw new Refused(`Cannot restore ${name}: it is a folder, wanted a backup file`);
  }
  if (isSameFile(path, place.file)) {
    throw new Refused(`Cannot restore ${name}: it is the database itself, wanted a backup file`);
  }
  return path;
}

/** What is checked is the very copy that is put in place. */
async function putInPlace(about: {
  readonly backup: string;
  readonly name: string;
  readonly place: DataPlace;
  readonly world: World;
}): Promise<string> {
  const { backup, name, place, world } = about;
  const time = world.now().toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
  const replacement = `${place.file}.restoring-${time}`;
  const keepAs = `${place.file}.before-restore-${time}`;
  const hadDatabase = existsSync(place.file);
  try {
    const copied = await backUp(backup, replacement);
    if (copied.kind !== "done") {
      throw new Refused(`Cannot restore ${name}: it could not be copied (${copied.detail})`);
    }
    requireSound({ file: replacement, name, place });
    replaceDatabase({ file: place.file, replacement, keepAs });
  } finally {
    rmSync(replacement, { force: true });
  }
  const kept = hadDatabase ? ` The replaced database is kept as ${keepAs}.` : "";
  return `Restored ${name} into ${place.folder}.${kept}`;
}

function requireSound(about: {
  readonly file: string;
  readonly name: string;
  readonly place: DataPlace;
}): void {
  const { file, name, place } = about;
  const { damage, orphans, isPejling } = inspectDatabase(file);
  if (damage.length > 0) throw new Refused(`Cannot restore ${name}: it is damaged (${damage[0]})`);
  if (!isPejling) {
    throw new Refused(`Cannot restore ${name}: it is not a Pejling database, wanted a backup file`);
  }
  const [orphan] = orphans;
  if (orphan !== undefined) {
    throw new Refused(
      `Cannot restore ${name}: ${orphan.rows} rows of table ${orphan.table} lack what they belong to`,
    );
  }
  const { newer, failed } = compareMigrations(file, place.prismaFolder);
  const [unknown] = newer;
  if (unknown !== undefined) {
    throw new Refused(
      `Cannot restore ${name}: it was made by a newer Pejling (${unknown}), wanted one of this version or older`,
    );
  }
  if (failed.length > 0) {
    throw new Refused(`Cannot restore ${name}: migration ${failed[0]} was never finished in it`);
  }
}
