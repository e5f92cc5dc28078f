import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Refused } from "../refused";
import type { World } from "../world";

const OWNER_ONLY = 0o600;

type Output = {
  readonly to: string;
  readonly text: string | Buffer;
  readonly force: boolean;
  /** Holds single answers: nobody else on the machine may read it. */
  readonly isConfidential: boolean;
};

/** Writes the whole file or none; `-` is standard output. */
export function writeOutput({ to, text, force, isConfidential }: Output, world: World): void {
  if (to === "-") {
    world.print(text.toString().trimEnd());
    return;
  }
  const target = resolve(world.currentFolder, to);
  const temporary = `${target}.unfinished-${process.pid}`;
  if (existsSync(target)) {
    if (statSync(target).isDirectory()) {
      throw new Refused(`Cannot write ${to}: it is a folder, wanted a file name`);
    }
    if (!force) {
      throw new Refused(
        `Cannot write ${to}: there is already a file; choose another name, or replace it with --force`,
      );
    }
  }
  try {
    writeFileSync(temporary, text);
    if (isConfidential) chmodSync(temporary, OWNER_ONLY);
    renameSync(temporary, target);
  } catch (error) {
    throw new Refused(`Cannot write ${to}: ${(error as Error).message}`);
  } finally {
    rmSync(temporary, { force: true });
  }
}
