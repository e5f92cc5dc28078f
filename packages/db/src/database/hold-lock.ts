import Database from "better-sqlite3";

/**
 * Takes the data folder for this process, or answers `null` when another process has it. The lock is an open
 * transaction on a small file of its own: the operating system lets go of it however the process ends.
 */
export function holdLock(lockFile: string): { readonly release: () => void } | null {
  const sqlite = new Database(lockFile, { timeout: 200 });
  try {
    sqlite.exec("BEGIN EXCLUSIVE");
  } catch {
    sqlite.close();
    return null;
  }
  return { release: () => sqlite.close() };
}
