import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  linkSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { syncToDisk } from "./sync-to-disk";

/**
 * Puts a checked database in the place of another and keeps the old one under a second name with everything that was
 * still in its write-ahead log. Only while nobody has the file open. A log left behind would be read into the new file.
 */
export function replaceDatabase(places: {
  readonly file: string;
  readonly replacement: string;
  readonly keepAs: string;
}): void {
  const { file, replacement, keepAs } = places;
  if (existsSync(file)) {
    foldLogIn(file);
    if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${keepAs}-wal`);
    takeRightsFrom(file, replacement);
    keep(file, keepAs);
  }
  for (const ending of ["-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
  setLogMode(replacement);
  renameSync(replacement, file);
  syncToDisk(dirname(file));
}

/** A backup is one file; the mode a database works in is kept in the file itself. */
function setLogMode(file: string): void {
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    sqlite.pragma("journal_mode = WAL");
  } finally {
    sqlite.close();
  }
}

/** Whoever could open the old file can open the new one, also when somebody else puts it in place. */
function takeRightsFrom(old: string, file: string): void {
  const { mode, uid, gid } = statSync(old);
  chmodSync(file, mode);
  try {
    chownSync(file, uid, gid);
  } catch {
    // Only an administrator may give a file away; whoever else gets here owns both.
    return;
  }
}

/** Closing the last connection writes the log into the file. A damaged file keeps its log beside it. */
function foldLogIn(file: string): void {
  try {
    const sqlite = new Database(file, { fileMustExist: true });
    try {
      sqlite.pragma("wal_checkpoint(TRUNCATE)");
    } finally {
      sqlite.close();
    }
  } catch {
    return;
  }
}

/** A second name for the same file; a copy where the disk knows no such thing. There is no moment without a database. */
function keep(file: string, keepAs: string): void {
  try {
    linkSync(file, keepAs);
  } catch {
    copyFileSync(file, keepAs);
  }
}
