import { rmSync } from "node:fs";
import { backUp, replaceDatabase } from "@pejling/db";
import { createCaller } from "../data/create-caller";
import type { DataPlace } from "../data/find-data";
import { changeData, changeFile } from "../data/open-data";
import type { Input } from "../input/read-input";
import { Refused } from "../refused";
import type { World } from "../world";
import type { Bundle } from "./bundle";
import { takeInAssessment } from "./take-in-assessment";

type About = {
  readonly input: Input;
  readonly bundle: Bundle;
  readonly place: DataPlace;
  readonly world: World;
};

/**
 * Whole or not at all: the assessment is written into a copy of the database, which takes the database's place when
 * everything is in. The doors each write for themselves, so no one transaction could hold them all.
 */
export async function importBundle({ input, bundle, place, world }: About): Promise<string> {
  const { kommunekode, slug } = bundle;
  const copy = `${place.file}.importing-${process.pid}`;
  const old = `${place.file}.imported-${process.pid}`;
  await changeData(
    { place, world },
    async () => {
      await copyDatabase(place.file, copy);
      try {
        await changeFile({ place: { ...place, file: copy }, world }, (context) =>
          takeInAssessment(createCaller(context), bundle),
        );
      } catch (error) {
        for (const ending of ["", "-wal", "-shm"]) rmSync(`${copy}${ending}`, { force: true });
        throw error instanceof Refused
          ? new Refused(
              ...error.problems.map((problem) => `Cannot import ${input.name}: ${problem}`),
            )
          : error;
      }
    },
    () => {
      replaceDatabase({ file: place.file, replacement: copy, keepAs: old });
      rmSync(old, { force: true });
    },
  );
  return `Imported assessment ${slug} of municipality ${kommunekode} into ${place.folder}.`;
}

async function copyDatabase(file: string, copy: string): Promise<void> {
  const copied = await backUp(file, copy);
  if (copied.kind !== "done") {
    throw new Refused(`Cannot copy ${file}: ${copied.detail}`);
  }
}
