import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { importArchive } from "@pejling/api";
import type { Command } from "commander";
import { addDataOption, type DataOption, findData } from "../data/find-data";
import { changeData } from "../data/open-data";
import { examples } from "../examples";
import { Refused } from "../refused";
import type { World } from "../world";

const BYTES_PER_MB = 1_048_576;
const MOST_MB = 500;

export function addMunicipalityImport(municipality: Command, world: World): void {
  const importing = municipality
    .command("import")
    .description(
      "Takes in a municipality from its archive, whole or not at all. Pejling must be stopped.",
    )
    .argument("<file>", "a file made by pejling municipality export");
  addDataOption(importing)
    .addHelpText(
      "after",
      `${examples(["pejling municipality import gladsaxe.zip", "as it was, into this Pejling"])}
Members come without a password: make each a link, or let them sign in with the municipality's own sign-in.
Links in invitations and to results do not come along.`,
    )
    .action(async (file: string, options: DataOption) => {
      const bytes = readArchiveFile(file, world);
      const place = findData(options, world);
      const imported = await changeData({ place, world }, (context) =>
        importArchive(context, bytes),
      );
      if (imported.kind === "refused") {
        throw new Refused(`Cannot import ${file}: ${imported.problem}`);
      }
      const { manifest, rows, added, known } = imported;
      const { kommunekode, name } = manifest;
      world.print(
        `Imported municipality ${kommunekode} ${name} into ${place.folder}: ${rows} rows.`,
      );
      world.print(
        `Members: ${added} new without a password, ${known} with an account here already.`,
      );
    });
}

function readArchiveFile(file: string, world: World): Buffer {
  const path = resolve(world.currentFolder, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new Refused(`Cannot import ${file}: there is no such file`);
  if (!stats.isFile()) throw new Refused(`Cannot import ${file}: it is not a file`);
  if (stats.size > MOST_MB * BYTES_PER_MB) {
    throw new Refused(`Cannot import ${file}: it is larger than ${MOST_MB} MB`);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Refused(`Cannot import ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
