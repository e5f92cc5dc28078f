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
import { toText } from "../input/to-text";
import { Refused } from "../refused";
import type { World } from "../world";

type Options = DataOption & { readonly address?: string };
type About = {
  readonly input: Input;
  readonly place: DataPlace;
  readonly world: World;
  readonly address: string;
};

const WANTED = "a maturity model or an assessment made by pejling export, in JSON";
const WANTED_ANY = `${WANTED}, or the text of a strategy`;

export function addImport(program: Command, world: World): void {
  const importing = program
    .command("import")
    .description(
      "Takes in a maturity model, an assessment or a strategy, whole or not at all. Pejling must be stopped.",
    )
    .argument(
      "<file>",
      "a model (JSON), a file made by export --what assessment, or a strategy's text; - for stdin",
    );
  importing.option("--address <url>", "where a strategy is published");
  addDataOption(importing)
    .addHelpText(
      "after",
      `${examples(
        ["pejling import model.json", "a new version of a model"],
        ["pejling import round.json --data /srv/pejling", "an assessment from another Pejling"],
        ["pejling import strategy.txt", "a published strategy, into the library"],
      )}\nA published model version never changes: give changed content a new version.`,
    )
    .action(async (file: string, options: Options) => {
      const input = await readInput(file, world);
      const place = findData(options, world);
      world.print(await takeIn({ input, place, world, address: options.address ?? "" }));
    });
}

async function takeIn(about: About): Promise<string> {
  const { name } = about.input;
  if (!/^\s*[[{]/.test(toText(about.input, WANTED_ANY)) && !name.endsWith(".json")) {
    return importStrategy(about);
  }
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

async function importStrategy({ input, place, world, address }: About): Promise<string> {
  const { title, slug, counts } = await changeData({ place, world }, (context) =>
    createCaller(context).strategy.read({
      id: world.newId(),
      fileName: input.fileName,
      contentBase64: input.bytes.toString("base64"),
      address,
      readAt: address === "" ? null : world.now().toISOString().slice(0, 10),
    }),
  );
  return `Imported strategy "${title}" (${slug}) with ${counts.suggested} suggestions to look at.`;
}
