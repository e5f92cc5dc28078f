import { existsSync, mkdirSync } from "node:fs";
import { type Context, ensureModels, systemContext } from "@pejling/api";
import { compareMigrations, type DbClient, inspectDatabase, openDatabase } from "@pejling/db";
import { Refused } from "../refused";
import type { World } from "../world";
import type { DataPlace } from "./find-data";
import { takeLock } from "./take-lock";

type Access = {
  readonly place: DataPlace;
  readonly world: World;
};

/** Opens the data folder for this process alone, makes it where there is none, and closes it afterwards. */
export async function changeData<Result>(
  { place, world }: Access,
  change: (context: Context) => Promise<Result>,
  /** What is done with the database closed and the folder still ours. */
  afterwards: () => void = () => {},
): Promise<Result> {
  makeFolder(place.folder);
  const lock = takeLock(place);
  if (lock === null) {
    throw new Refused(
      `Cannot write in data folder ${place.folder}: a running Pejling has it; stop it first, or do it in the browser`,
    );
  }
  try {
    const result = await changeFile({ place, world }, change);
    afterwards();
    return result;
  } finally {
    lock.release();
  }
}

/** Opens a database file in a folder whose lock is held. */
export async function changeFile<Result>(
  { place, world }: Access,
  change: (context: Context) => Promise<Result>,
): Promise<Result> {
  const { db, isNew } = await open(place);
  if (isNew) world.complain(`A new database was made: ${place.file}`);
  return useContext({ db, world }, async (context) => {
    await ensureModels(db, world.now());
    return change(context);
  });
}

/** Opens an existing database to read, also while Pejling runs; closes it afterwards. */
export async function readData<Result>(
  { place, world }: Access,
  read: (context: Context) => Promise<Result>,
): Promise<Result> {
  requireDatabase(place);
  const lock = takeLock(place);
  try {
    if (lock === null) requireSameVersion(place);
    const { db } = await open(place);
    return await useContext({ db, world }, read);
  } finally {
    lock?.release();
  }
}

export function requireDatabase({ folder, file }: DataPlace): void {
  if (existsSync(file)) return;
  throw new Refused(
    `Cannot use data folder ${folder}: there is no pejling.db in it, wanted the folder of a Pejling that has been started`,
  );
}

async function open({ folder, file, prismaFolder }: DataPlace) {
  const opened = await openDatabase(file, prismaFolder).catch((error: Error) => {
    const [reason = ""] = error.message.split("\n");
    throw new Refused(
      reason.startsWith("Cannot") ? reason : `Cannot bring ${file} up to date: ${reason}`,
    );
  });
  if (opened.kind === "open") return opened;
  throw new Refused(
    opened.kind === "corrupt"
      ? `Cannot open ${file}: it is damaged (${opened.detail}); bring the newest backup back with npx pejling restore FILE --data ${folder}`
      : `Cannot open ${file}: it cannot be written to (${opened.detail})`,
  );
}

async function useContext<Result>(
  { db, world }: { readonly db: DbClient; readonly world: World },
  use: (context: Context) => Promise<Result>,
): Promise<Result> {
  try {
    return await use(systemContext({ db, now: world.now, newId: world.newId }));
  } finally {
    await db.$disconnect();
  }
}

/** A running Pejling must not find its tables changed under it. */
function requireSameVersion({ file, prismaFolder }: DataPlace): void {
  if (inspectDatabase(file).damage.length > 0) return;
  const { pending, newer } = compareMigrations(file, prismaFolder);
  if (pending.length + newer.length === 0) return;
  throw new Refused(
    `Cannot open ${file}: the Pejling that is running is of another version; stop it first`,
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { message } = error as Error;
    throw new Refused(`Cannot use data folder ${folder}: it cannot be made (${message})`);
  }
}
