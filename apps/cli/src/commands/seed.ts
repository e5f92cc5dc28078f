import { loadExample } from "@pejling/api";
import type { Command } from "commander";
import { createCaller } from "../data/create-caller";
import { addDataOption, type DataOption, findData } from "../data/find-data";
import { changeData } from "../data/open-data";
import { examples } from "../examples";
import type { World } from "../world";

export function addSeed(program: Command, world: World): void {
  const seed = program
    .command("seed")
    .description(
      "Brings in the fictional example municipality; one that is there is left as it is.",
    )
    .requiredOption("--example", "the example municipality");
  addDataOption(seed)
    .addHelpText(
      "after",
      examples(
        ["pejling seed --example", "into Pejling's own data folder"],
        ["pejling seed --example --data /tmp/try", "into a folder of its own"],
      ),
    )
    .action(async (options: DataOption) => {
      const place = findData(options, world);
      await changeData({ place, world }, async (context) => {
        const caller = createCaller(context);
        const isHere = (await caller.municipality.list()).some(({ isExample }) => isExample);
        if (!isHere) await loadExample(context);
        world.print(
          isHere
            ? `The example municipality is already in ${place.folder}; nothing was changed.`
            : `The example municipality was brought into ${place.folder}.`,
        );
      });
    });
}
