import type { Command } from "commander";

/** The four digits, or a remark on how the command is used. */
export function readKommunekode(given: string, command: Command): string {
  if (/^\d{4}$/.test(given)) return given;
  return command.error(`error: the municipality is "${given}", wanted four digits such as 0159`);
}
