import { parseScoreFile } from "@pejling/contract";
import { explainCell, type ScoringInput, scoreAssessment } from "@pejling/domain";
import type { Command } from "commander";
import { examples } from "../examples";
import { readInput } from "../input/read-input";
import { toJson } from "../input/to-json";
import { Refused } from "../refused";
import { toExplanationText } from "../score/to-explanation-text";
import { toScoreJson } from "../score/to-score-json";
import { toScoreText } from "../score/to-score-text";
import type { World } from "../world";

type Options = { readonly json?: true; readonly explain?: readonly string[] };

export function addScore(program: Command, world: World): void {
  program
    .command("score")
    .description("Scores one assessment from a file: model, units, ratings. Needs no database.")
    .argument("<file>", "score file (JSON), or - for standard input")
    .option("--json", "the whole result, unrounded, for machines")
    .option("--explain <unit-and-theme...>", "the arithmetic behind one unit's theme")
    .addHelpText(
      "after",
      examples(
        ["pejling score assessment.json", "a table of themes and units"],
        ["pejling score assessment.json --json > result.json", "every number, unrounded"],
        ["pejling score assessment.json --explain skole data", "how a score came about"],
        ["pejling score - --json < assessment.json", "from a pipe"],
      ),
    )
    .action(async (file: string, options: Options, command: Command) => {
      const { explain } = options;
      if (explain !== undefined && explain.length !== 2) {
        command.error("error: option '--explain' wants a unit and a theme, after FILE");
      }
      const input = await readScoreFile(file, world);
      if (explain !== undefined) explainScore({ input, explain, options, world });
      else printScore(input, options, world);
    });
}

async function readScoreFile(file: string, world: World): Promise<ScoringInput> {
  const parsed = parseScoreFile(toJson(await readInput(file, world), "a score file in JSON"));
  if (!parsed.ok) throw new Refused(...parsed.problems);
  return parsed.input;
}

function printScore(input: ScoringInput, options: Options, world: World): void {
  const score = scoreAssessment(input);
  const { columns } = world;
  world.print(
    options.json ? JSON.stringify(toScoreJson(score)) : toScoreText({ input, score, columns }),
  );
}

function explainScore(about: {
  readonly input: ScoringInput;
  readonly explain: readonly string[];
  readonly options: Options;
  readonly world: World;
}): void {
  const { input, explain, options, world } = about;
  const [unit = "", theme = ""] = explain;
  const score = scoreAssessment(input);
  const explained = explainCell({ input, score, unit, theme, persons: "shown" });
  if (explained === null) {
    const units = input.units.map(({ id }) => id).join(", ");
    const themes = input.model.themes.map(({ id }) => id).join(", ");
    throw new Refused(
      `Cannot explain theme "${theme}" in unit "${unit}": wanted a unit of ${units} and a theme of ${themes}`,
    );
  }
  world.print(options.json ? JSON.stringify(explained) : toExplanationText(explained));
}
