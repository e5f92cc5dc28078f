import { parseModelFile } from "@pejling/contract";
import type { Command } from "commander";
import { parseBundle } from "../bundle/bundle";
import { importBundle } from "../bundle/import-bundle";
import { createCaller } from "../data/create-caller";
import { addDataOption, type DataOption, type DataPlace, findData } from "../data/find-data";
import { changeData } from "../data/open-data";
import { examples } from "../examples";
import { type Input, readInput } from "../input/read-input";
import { toJson } from "../input/to-json";
import { Refused } from "../refused";
import type { World } from "../world";

type About = { readonly input: Input; readonly place: DataPlace; readonly world: World };

const WANTED = "a maturity model or an assessment made by pejling export, in JSON";

export function addImport(program: Command, world: World): void {
  const importing = program
    .command("import")
    .description(
      "Takes in a maturity model or an assessment, whole or not at all. Pejling must be stopped.",
    )
    .argument("<file>", "a model file, or a file made by export --what assessment; - for stdin");
  addDataOption(importing)
    .addHelpText(
      "after",
      examples(
        ["pejling import model.json", "a new version of a model"],
        ["pejling import round.json --data /srv/pejling", "an assessment from another Pejling"],
      ) + "\nA published model version never changes: give changed content a new version.",
    )
    .action(async (file: string, options: DataOption) => {
      const input = await readInput(file, world);
      const place = findData(options, world);
      world.print(await takeIn({ input, place, world }));
    });
}

async function takeIn(about: About): Promise<string> {
  const { name } = about.input;
  const content = toJson(about.input, WANTED);
  if (typeof content !== "object" || content === null || Array.isArray(content)) {
    throw new Refused(`Cannot import ${name}: wanted ${WANTED}`);
  }
  if ("format" in content) {
    const bundle = parseBundle(content);
    if (typeof bundle === "string") throw new Refused(`Cannot import ${name}: ${bundle}`);
    return importBundle({ ...about, bundle });
  }
  if ("ratings" in content) {
    throw new Refused(
      `Cannot import ${name}: it is a score file, wanted ${WANTED}; see pejling score --help`,
    );
  }
  return importModel(about, content);
}

async function importModel({ input, place, world }: About, file: object): Promise<string> {
  const parsed = parseModelFile(file);
  if (!parsed.ok) {
    const sentences = parsed.problems.map((problem) => `Cannot import ${input.name}: ${problem}`);
    throw new Refused(...sentences);
  }
  const { id, version } = parsed.model;
  const { isNew } = await changeData({ place, world }, (context) =>
    createCaller(context).model.import({ file: JSON.parse(JSON.stringify(file)) }),
  );
  return isNew
    ? `Imported model ${id}@${version} into ${place.folder}.`
    : `Model ${id}@${version} is already in ${place.folder} with the same content; nothing was changed.`;
}
