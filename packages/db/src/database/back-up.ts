import { chmodSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { countRows, type RowCounts } from "./count-rows";
import { syncToDisk } from "./sync-to-disk";

export type BackingUp =
  | { readonly kind: "done"; readonly rows: RowCounts }
  | { readonly kind: "unreadable"; readonly detail: string }
  | { readonly kind: "notWritten"; readonly detail: string }
  | { readonly kind: "differs"; readonly detail: string };

const OWNER_ONLY = 0o600;

/**
 * Copies a database while others go on writing in it. One read transaction around the whole copy keeps it at a single
 * moment: without it every write by another process would send the copy back to its beginning. The copy is one file,
 * checked and counted before it gets its name, so that no half backup ever stands under the name asked for.
 */
export async function backUp(from: string, to: string): Promise<BackingUp> {
  const temporary = `${to}.unfinished-${process.pid}`;
  let source: Database.Database | undefined;
  try {
    source = new Database(from, { readonly: true, fileMustExist: true });
    source.exec("BEGIN");
    const rows = countRows(source);
    const failure = await copyTo(source, temporary);
    if (failure !== null) return failure;
    const difference = makeSingleFile(temporary, rows);
    if (difference !== null) return { kind: "differs", detail: difference };
    chmodSync(temporary, OWNER_ONLY);
    syncToDisk(temporary);
    renameSync(temporary, to);
    syncToDisk(dirname(to));
    return { kind: "done", rows };
  } catch (error) {
    const isSource = source === undefined || error instanceof Database.SqliteError;
    return { kind: isSource ? "unreadable" : "notWritten", detail: toDetail(error) };
  } finally {
    source?.close();
    for (const ending of ["", "-wal", "-shm", "-journal"])
      rmSync(`${temporary}${ending}`, { force: true });
  }
}

async function copyTo(source: Database.Database, temporary: string): Promise<BackingUp | null> {
  try {
    await source.backup(temporary);
    return null;
  } catch (error) {
    const isDamage = error instanceof Database.SqliteError && /CORRUPT|NOTADB/.test(error.code);
    return { kind: isDamage ? "unreadable" : "notWritten", detail: toDetail(error) };
  }
}

/** Answers what is wrong with the copy, else null. Out of WAL mode nothing of it lies in a second file. */
function makeSingleFile(file: string, rows: RowCounts): string | null {
  const copy = new Database(file, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    const found = copy.pragma("quick_check(1)", { simple: true });
    if (found !== "ok") return String(found);
    const copied = countRows(copy);
    const table = Object.keys(rows).find((name) => rows[name] !== copied[name]);
    return table === undefined
      ? null
      : `table ${table} has ${copied[table] ?? 0} rows, wanted ${rows[table]}`;
  } finally {
    copy.close();
  }
}

function toDetail(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
