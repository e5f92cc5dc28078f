import { createClient, type DbClient } from "./client";
import { migrate } from "./migrate";
import { prepareFile } from "./prepare-file";

export type OpenedDatabase =
  | { readonly kind: "open"; readonly db: DbClient; readonly isNew: boolean }
  | { readonly kind: "corrupt"; readonly detail: string }
  | { readonly kind: "notWritable"; readonly detail: string };

/** Opens, checks and migrates the database file; the one way into it for server, command line and tests. */
export async function openDatabase(file: string, prismaFolder: string): Promise<OpenedDatabase> {
  const prepared = prepareFile(file);
  if (prepared.kind !== "ready") return prepared;
  const { isNew } = await migrate(file, prismaFolder);
  const db = createClient(file);
  await makeDurable(db);
  return { kind: "open", db, isNew };
}

/** The adapter opens with synchronous=NORMAL; an acknowledged save must survive a power cut, so FULL it is. */
async function makeDurable(db: DbClient): Promise<void> {
  await db.$queryRawUnsafe("PRAGMA synchronous = FULL");
  await db.$queryRawUnsafe("PRAGMA foreign_keys = ON");
  // What is removed is overwritten, not just forgotten.
  await db.$queryRawUnsafe("PRAGMA secure_delete = ON");
  const [mode] = await db.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode");
  const [sync] = await db.$queryRawUnsafe<{ synchronous: bigint | number }[]>("PRAGMA synchronous");
  if (mode?.journal_mode !== "wal" || Number(sync?.synchronous) !== 2) {
    throw new Error("Cannot open database: it is not in WAL mode with synchronous=FULL");
  }
}
