import type { Command } from "commander";
import { createCaller } from "../data/create-caller";
import { addDataOption, type DataOption, findData } from "../data/find-data";
import { changeData, requireDatabase } from "../data/open-data";
import { examples } from "../examples";
import type { World } from "../world";
import { readKommunekode } from "./read-kommunekode";

type Options = DataOption & { readonly confirm: string };

export function addMunicipalityRemove(municipality: Command, world: World): void {
  const removing = municipality
    .command("remove")
    .description("Removes a municipality with everything in it, for good. Pejling must be stopped.")
    .argument("<kommunekode>", "four digits, such as 0159")
    .requiredOption("--confirm <name>", "the municipality's name, exactly as it is written here");
  addDataOption(removing)
    .addHelpText(
      "after",
      `${examples([
        'pejling municipality remove 0159 --confirm "Gladsaxe"',
        "prints the receipt as JSON",
      ])}\nBackups made before still hold the municipality until they are removed.`,
    )
    .action(async (given: string, options: Options, command: Command) => {
      const kommunekode = readKommunekode(given, command);
      const place = findData(options, world);
      requireDatabase(place);
      const receipt = await changeData({ place, world }, (context) =>
        createCaller(context).municipality.remove({ kommunekode, confirmation: options.confirm }),
      );
      world.print(JSON.stringify(receipt, null, 2));
    });
}
