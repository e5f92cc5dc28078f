import { setTimeout } from "node:timers/promises";
import Database from "better-sqlite3";
import type { DbClient } from "../database/client";
import { findFile } from "../database/find-file";

const TRIES = 20;
const PAUSE_MS = 100;

/**
 * Sees to it that what was removed is not left in the file's bytes. Removed rows are overwritten as they go
 * (secure_delete); this writes the log into the file and empties it. `whole` also builds the file anew, so that no copy
 * is left in a page that was once split. Whoever is in the middle of something stands in the way for a moment: then it is
 * tried again, on a connection of its own that never waits, since waiting would stop everybody. False when that did not
 * help; the daily sweep empties the log in any case.
 */
export async function scrubFile(
  db: DbClient,
  { whole }: { readonly whole: boolean },
): Promise<boolean> {
  const sqlite = new Database(await findFile(db), { timeout: 0, fileMustExist: true });
  try {
    const isRebuilt = !whole || (await tryAgain(() => rebuild(sqlite)));
    const isEmptied = await tryAgain(() => emptyLog(sqlite));
    return isRebuilt && isEmptied;
  } finally {
    sqlite.close();
  }
}

function rebuild(sqlite: Database.Database): boolean {
  sqlite.exec("VACUUM");
  return true;
}

function emptyLog(sqlite: Database.Database): boolean {
  const [answer] = sqlite.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
  return answer?.busy === 0;
}

async function tryAgain(work: () => boolean): Promise<boolean> {
  for (let tried = 0; tried < TRIES; tried++) {
    if (isDone(work)) return true;
    await setTimeout(PAUSE_MS);
  }
  return false;
}

function isDone(work: () => boolean): boolean {
  try {
    return work();
  } catch (error) {
    if (error instanceof Database.SqliteError && /BUSY|LOCKED/.test(error.code)) return false;
    throw error;
  }
}
