import type { Command } from "commander";
import { createCaller } from "../data/create-caller";
import { addDataOption, type DataOption, findData } from "../data/find-data";
import { readData } from "../data/open-data";
import { examples } from "../examples";
import { writeOutput } from "../export/write-output";
import { Refused } from "../refused";
import type { World } from "../world";
import { readKommunekode } from "./read-kommunekode";

type Options = DataOption & { readonly force?: true };

const BYTES_PER_MB = 1_048_576;

export function addMunicipalityExport(municipality: Command, world: World): void {
  const exporting = municipality
    .command("export")
    .description("Writes everything of one municipality into one file, also while Pejling runs.")
    .argument("<kommunekode>", "four digits, such as 0159")
    .argument("<file>", "where the archive is written, such as gladsaxe.zip")
    .option("--force", "replace a file that is already there");
  addDataOption(exporting)
    .addHelpText(
      "after",
      `${examples([
        "pejling municipality export 0159 gladsaxe.zip",
        "tables as JSON Lines, and a list with hashes",
      ])}\nThe archive holds every answer, note and name: keep it as safe as Pejling itself.`,
    )
    .action(async (given: string, file: string, options: Options, command: Command) => {
      const kommunekode = readKommunekode(given, command);
      if (file === "-") throw new Refused("Cannot write to standard output: wanted a file name");
      const place = findData(options, world);
      const { contentBase64, sha256 } = await readData({ place, world }, (context) =>
        createCaller(context).municipality.export({ kommunekode }),
      );
      const content = Buffer.from(contentBase64, "base64");
      const force = options.force ?? false;
      writeOutput({ to: file, text: content, force, isConfidential: true }, world);
      const megabytes = (content.length / BYTES_PER_MB).toFixed(1);
      world.print(`Wrote municipality ${kommunekode} to ${file}: ${megabytes} MB.`);
      world.print(`SHA-256 ${sha256}`);
    });
}
