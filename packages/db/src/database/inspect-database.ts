import Database from "better-sqlite3";

export type DatabaseReport = {
  /** What `quick_check` found, empty when the file is sound. */
  readonly damage: readonly string[];
  /** Rows whose parent is missing, by table. */
  readonly orphans: readonly { readonly table: string; readonly rows: number }[];
  readonly journalMode: string;
  readonly isPejling: boolean;
};

const FEW = 5;

/** Looks at a database file without changing it, also while a server has it open. A damaged file is an answer, not an error. */
export function inspectDatabase(file: string): DatabaseReport {
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const found = sqlite.pragma(`quick_check(${FEW})`) as { quick_check: string }[];
    const damage = found.map((row) => row.quick_check).filter((text) => text !== "ok");
    return {
      damage,
      orphans: damage.length > 0 ? [] : countOrphans(sqlite),
      journalMode: String(sqlite.pragma("journal_mode", { simple: true })),
      isPejling: hasTables(sqlite),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { damage: [detail], orphans: [], journalMode: "unknown", isPejling: false };
  } finally {
    sqlite?.close();
  }
}

function countOrphans(sqlite: Database.Database): DatabaseReport["orphans"] {
  const counts = new Map<string, number>();
  for (const { table } of sqlite.pragma("foreign_key_check") as { table: string }[]) {
    counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return [...counts].map(([table, rows]) => ({ table, rows }));
}

function hasTables(sqlite: Database.Database): boolean {
  const known = sqlite
    .prepare(
      "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('_prisma_migrations', 'Municipality', 'Assessment')",
    )
    .pluck()
    .get();
  return known === 3;
}
