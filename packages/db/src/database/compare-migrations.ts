import { join } from "node:path";
import Database from "better-sqlite3";
import { readMigrations } from "./read-migrations";

export type MigrationState = {
  readonly applied: readonly string[];
  /** Known to this Pejling and not in the file yet; they are applied at the next start. */
  readonly pending: readonly string[];
  /** In the file and unknown here: the file was made by a newer Pejling. */
  readonly newer: readonly string[];
  /** Begun and never finished. */
  readonly failed: readonly string[];
};

/** How far the file's schema is from this Pejling's, without changing it. */
export function compareMigrations(file: string, prismaFolder: string): MigrationState {
  const known = readMigrations(join(prismaFolder, "migrations")).migrationDirectories.map(
    ({ path }) => path,
  );
  const rows = listMigrationRows(file);
  const applied = rows.filter(({ isFinished }) => isFinished).map(({ name }) => name);
  return {
    applied,
    pending: known.filter((name) => !applied.includes(name)),
    newer: applied.filter((name) => !known.includes(name)),
    failed: rows
      .filter(({ name, isFinished }) => !isFinished && !applied.includes(name))
      .map(({ name }) => name),
  };
}

function listMigrationRows(file: string): { name: string; isFinished: boolean }[] {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const table = sqlite
      .prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'")
      .get();
    if (table === undefined) return [];
    const rows = sqlite
      .prepare(
        `SELECT migration_name AS name, finished_at IS NOT NULL AS isFinished
         FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
      )
      .all() as { name: string; isFinished: number }[];
    return rows.map(({ name, isFinished }) => ({ name, isFinished: isFinished === 1 }));
  } finally {
    sqlite.close();
  }
}
