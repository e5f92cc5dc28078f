import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { openEngine } from "./open-engine";
import { readMigrations } from "./read-migrations";

/**
 * Brings the file to the newest schema and says whether it had no tables before. The engine is loaded only when something
 * is pending, so an ordinary start costs one query. Throws when the file was made by a newer Pejling.
 */
export async function migrate(
  file: string,
  prismaFolder: string,
): Promise<{ readonly isNew: boolean }> {
  const migrations = readMigrations(join(prismaFolder, "migrations"));
  const known = migrations.migrationDirectories.map(({ path }) => path);
  const applied = listApplied(file);
  const newer = applied.filter((name) => !known.includes(name));
  if (newer.length > 0) {
    throw new Error(`Cannot open database "${file}": it was made by a newer Pejling (${newer[0]})`);
  }
  if (applied.length === known.length) return { isNew: false };

  const schema = readFileSync(join(prismaFolder, "schema.prisma"), "utf8");
  const engine = await openEngine(schema, file);
  await engine.apply(migrations).finally(engine.close);
  return { isNew: applied.length === 0 };
}

function listApplied(file: string): string[] {
  const sqlite = new Database(file);
  try {
    const table = sqlite
      .prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'")
      .get();
    if (table === undefined) return [];
    return sqlite
      .prepare(
        "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
      )
      .pluck()
      .all()
      .map(String);
  } finally {
    sqlite.close();
  }
}
