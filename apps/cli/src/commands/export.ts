import { loadResult } from "@pejling/api";
import { toCsv } from "@pejling/contract";
import { type Command, Option } from "commander";
import { collectAssessment } from "../bundle/collect-assessment";
import { type Context, createCaller } from "../data/create-caller";
import { addDataOption, type DataOption, findData } from "../data/find-data";
import { readData } from "../data/open-data";
import { examples } from "../examples";
import { RESULT_HEADER, toResultRows } from "../export/to-result-rows";
import { toScoreInput } from "../export/to-score-input";
import { writeOutput } from "../export/write-output";
import { Refused } from "../refused";
import type { World } from "../world";

const KINDS = ["results", "score-input", "assessment", "model"] as const;
type Kind = (typeof KINDS)[number];
type Format = "json" | "csv";
type Options = DataOption & {
  readonly municipality?: string;
  readonly assessment?: string;
  readonly model?: string;
  readonly what: Kind;
  readonly format?: Format;
  readonly to: string;
  readonly force?: true;
};
type Address = { readonly kommunekode: string; readonly slug: string };

export function addExport(program: Command, world: World): void {
  const exporting = program
    .command("export")
    .description(
      "Writes one assessment's results, answers or model to a file, also while Pejling runs.",
    )
    .option("--municipality <kommunekode>", "four digits, 0999 for the example")
    .option("--assessment <slug>", "the assessment's short name, as in its address")
    .option("--model <id@version>", "with --what model: any model, e.g. pejling@2026.1")
    .requiredOption("--to <file>", "the file to write, or - for standard output")
    .option("--force", "replace a file that is already there");
  exporting.addOption(
    new Option("--what <what>", "what to write").choices(KINDS).default("results"),
  );
  exporting.addOption(
    new Option("--format <format>", "of results; else the file's ending decides").choices([
      "json",
      "csv",
    ]),
  );
  addDataOption(exporting)
    .addHelpText(
      "after",
      examples(
        [
          "pejling export --municipality 0999 --assessment 2026-1 --to results.csv",
          "for Danish Excel",
        ],
        [
          "pejling export --municipality 0999 --assessment 2026-1 --what score-input --to input.json",
          "for pejling score",
        ],
        [
          "pejling export --municipality 0999 --assessment 2026-1 --what assessment --to round.json",
          "for pejling import",
        ],
        [
          "pejling export --what model --model pejling@2026.1 --to model.json",
          "a model to work on",
        ],
      ) +
        "\nResults hide what fewer than five answers would give away. score-input and assessment hold every single answer: keep them safe.",
    )
    .action(async (options: Options, command: Command) => {
      const problem = findUsageProblem(options);
      if (problem !== null) command.error(`error: ${problem}`);
      const place = findData(options, world);
      const text = await readData({ place, world }, (context) => toContent(context, options));
      const isConfidential = options.what === "score-input" || options.what === "assessment";
      writeOutput({ to: options.to, text, force: options.force ?? false, isConfidential }, world);
      if (options.to !== "-") world.print(`Wrote ${options.what} to ${options.to}.`);
    });
}

function findUsageProblem(options: Options): string | null {
  const { what, model, municipality, assessment, format } = options;
  if (format === "csv" && what !== "results") {
    return `option '--format csv' is for results, ${what} is written as JSON`;
  }
  if (what === "model" && model !== undefined) return null;
  if (municipality === undefined) return "required option '--municipality' not specified";
  if (!/^\d{4}$/.test(municipality)) {
    return `option '--municipality' is "${municipality}", wanted four digits such as 0999`;
  }
  return assessment === undefined ? "required option '--assessment' not specified" : null;
}

async function toContent(context: Context, options: Options): Promise<string> {
  switch (options.what) {
    case "results":
      return toResults(context, options);
    case "score-input": {
      const { loaded } = await loadResult(context, addressOf(options));
      return toJson(toScoreInput(loaded.scoring));
    }
    case "assessment":
      return toJson(await collectAssessment(createCaller(context), addressOf(options)));
    case "model":
      return toJson(await findModel(context, options));
  }
}

async function toResults(context: Context, options: Options): Promise<string> {
  const caller = createCaller(context);
  const address = addressOf(options);
  const result = await caller.result.get(address);
  const ending = options.to.toLowerCase().endsWith(".csv") ? "csv" : "json";
  if ((options.format ?? ending) === "json") {
    return toJson({ result, confidence: await caller.result.confidence(address) });
  }
  const { modelId: id, modelVersion: version } = result.assessment;
  const { themes } = await caller.model.outline({ id, version });
  const themeByQuestion = new Map(
    themes.flatMap(({ id: theme, questions }) => questions.map((row) => [row.id, theme] as const)),
  );
  const themeOf = (question: string) => themeByQuestion.get(question) ?? "";
  return toCsv(RESULT_HEADER, toResultRows({ kommunekode: address.kommunekode, result, themeOf }));
}

async function findModel(context: Context, options: Options) {
  const caller = createCaller(context);
  if (options.model === undefined) {
    const { assessment } = await caller.assessment.get(addressOf(options));
    const { modelId: id, modelVersion: version } = assessment;
    return (await caller.model.get({ id, version })).model;
  }
  const [id = "", version = ""] = options.model.split("@");
  const known = await caller.model.list();
  if (!known.some((model) => model.id === id && model.version === version)) {
    const names = known.map((model) => `${model.id}@${model.version}`).join(", ");
    throw new Refused(`Cannot find model "${options.model}": wanted one of ${names}`);
  }
  return (await caller.model.get({ id, version })).model;
}

function addressOf({ municipality = "", assessment = "" }: Options): Address {
  return { kommunekode: municipality, slug: assessment };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
