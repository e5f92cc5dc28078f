import { Command } from "commander";
import { addBackup } from "./commands/backup";
import { addDoctor } from "./commands/doctor";
import { addExport } from "./commands/export";
import { addImport } from "./commands/import";
import { addMunicipality } from "./commands/municipality";
import { addRestore } from "./commands/restore";
import { addScore } from "./commands/score";
import { addSeed } from "./commands/seed";
import { addStrategy } from "./commands/strategy";
import { examples } from "./examples";
import type { World } from "./world";

const EXIT_CODES = "\n\nExit codes: 0 done, 1 refused (the reason is on stderr), 2 wrong usage.";

export function createProgram(world: World): Command {
  const program = new Command("pejling")
    .description("Scores assessments, reads strategies, and looks after Pejling's data.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.complain(text.trimEnd()),
    })
    .showHelpAfterError("Add --help to see how the command is used.")
    .addHelpText(
      "after",
      examples(
        ["pejling score assessment.json", "the scores of one assessment"],
        ["pejling strategy strategy.txt --json", "what a published strategy says"],
        ["pejling backup pejling-2026-11-22.db", "a copy, also while Pejling runs"],
        ["pejling doctor", "is everything in order?"],
      ) + EXIT_CODES,
    );
  addScore(program, world);
  addStrategy(program, world);
  addImport(program, world);
  addExport(program, world);
  addSeed(program, world);
  addBackup(program, world);
  addRestore(program, world);
  addDoctor(program, world);
  addMunicipality(program, world);
  return program;
}
