import { isAbsolute, join, resolve } from "node:path";
import type { Command } from "commander";
import type { World } from "../world";

export type DataPlace = {
  readonly folder: string;
  readonly file: string;
  readonly lockFile: string;
  readonly prismaFolder: string;
};

export type DataOption = { readonly data?: string };

export function addDataOption(command: Command): Command {
  return command.option(
    "--data <folder>",
    "Pejling's data folder (default: PEJLING_DATA, else the project's data)",
  );
}

/** A typed folder is read from where the user stands; PEJLING_DATA from the project, as the server reads it. */
export function findData({ data }: DataOption, world: World): DataPlace {
  const folder =
    data === undefined
      ? inProject(world.dataSetting || "data", world.projectFolder)
      : resolve(world.currentFolder, data);
  return {
    folder,
    file: join(folder, "pejling.db"),
    lockFile: join(folder, "pejling.lock"),
    prismaFolder: join(world.projectFolder, "prisma"),
  };
}

function inProject(folder: string, projectFolder: string): string {
  return isAbsolute(folder) ? folder : join(projectFolder, folder);
}
