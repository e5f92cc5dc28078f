import { CommanderError } from "commander";
import { createProgram } from "./create-program";
import { toProblems } from "./to-problems";
import type { World } from "./world";

const OK = 0;
const REFUSED = 1;
const USAGE = 2;

/** Runs one command and answers the process' exit code. */
export async function runCli(args: readonly string[], world: World): Promise<number> {
  try {
    await createProgram(world).parseAsync(args, { from: "user" });
    return OK;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE;
    for (const problem of toProblems(error)) world.complain(problem);
    return REFUSED;
  }
}
