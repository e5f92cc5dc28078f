import type { ReadingWarning, StrategyProposal } from "@pejling/contract";
import { readStrategy, toStrategyJson } from "@pejling/documents";
import { MUNICIPALITIES } from "@pejling/reference";
import type { Command } from "commander";
import { examples } from "../examples";
import { readInput } from "../input/read-input";
import { toText } from "../input/to-text";
import { toStrategyText } from "../strategy/to-strategy-text";
import type { World } from "../world";

/** What the reader finds is handed on as it was given, so it is given no more than it needs. */
const NAMES = MUNICIPALITIES.map(({ kommunekode, name }) => ({ kommunekode, name }));

export function addStrategy(program: Command, world: World): void {
  program
    .command("strategy")
    .description(
      "Reads a published strategy or case (text) and says what it holds. Needs no database.",
    )
    .argument("<file>", "text file in UTF-8, UTF-16 or Windows-1252, or - for standard input")
    .option("--json", "everything that was read, for machines")
    .addHelpText(
      "after",
      examples(
        ["pejling strategy strategy.txt", "a summary, each finding with its line"],
        ["pejling strategy strategy.txt --json > strategy.json", "everything that was read"],
      ),
    )
    .action(async (file: string, options: { readonly json?: true }) => {
      const input = await readInput(file, world);
      const text = toText(input, "the text of a strategy");
      const proposal = readStrategy(text, { municipalities: NAMES });
      for (const warning of proposal.warnings) {
        world.complain(`Warning: ${WARNINGS[warning](proposal)}`);
      }
      world.print(
        options.json ? JSON.stringify(toStrategyJson(proposal)) : toStrategyText(proposal, text),
      );
    });
}

const LANGUAGES: Readonly<Record<string, string>> = {
  sv: "Swedish",
  no: "Norwegian",
  en: "English",
};

const WARNINGS: Readonly<Record<ReadingWarning, (proposal: StrategyProposal) => string>> = {
  notDanish: ({ language }) =>
    `the text seems to be ${LANGUAGES[language.language] ?? "in another language"}, wanted Danish; much may be missed`,
  languageUnknown: () => "the text cannot be told to be Danish; much may be missed",
  partlyRead: () => "the text is so long that only its beginning was read",
  noThemes: () => "no themes were found in the text",
  noTitle: () => "no title was found in the text",
};
