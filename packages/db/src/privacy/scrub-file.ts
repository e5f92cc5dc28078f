import type { DbClient } from "../database/client";
import { acrossMunicipalities } from "../database/scope-to";

/**
 * Sees to it that what was removed is not left in the file's bytes. Removed rows are overwritten as they go
 * (secure_delete); this writes the log into the file and empties it. `whole` also builds the file anew, so that no copy
 * is left in a page that was once split. False when somebody stood in the way; the next time sees to it then.
 */
export async function scrubFile(
  db: DbClient,
  { whole }: { readonly whole: boolean },
): Promise<boolean> {
  const raw = acrossMunicipalities(db);
  try {
    if (whole) await raw.$executeRawUnsafe("VACUUM");
  } catch {
    // Somebody is in the middle of a transaction; the log is emptied all the same.
    await emptyLog(raw);
    return false;
  }
  return emptyLog(raw);
}

async function emptyLog(raw: DbClient): Promise<boolean> {
  const [answer] = await raw.$queryRawUnsafe<{ busy: number | bigint }[]>(
    "PRAGMA wal_checkpoint(TRUNCATE)",
  );
  return Number(answer?.busy ?? 1) === 0;
}
