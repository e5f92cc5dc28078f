import type Database from "better-sqlite3";

export type RowCounts = Readonly<Record<string, number>>;

/** Rows by table, as this connection sees them. */
export function countRows(sqlite: Database.Database): RowCounts {
  const tables = sqlite
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
    .map(String);
  return Object.fromEntries(
    tables.map((table) => {
      const count = sqlite.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get();
      return [table, Number(count)];
    }),
  );
}
