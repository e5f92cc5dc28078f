import type Database from "better-sqlite3";
import type { Column, ColumnKind } from "./export-tables";

/** One row as it stands in an archive: moments as ISO texts, JSON as JSON. */
export type ArchiveRow = Readonly<Record<string, unknown>>;

/** The rows of one municipality in a table, in the order of their keys. */
export function readRows(
  sqlite: Database.Database,
  about: {
    readonly columns: readonly Column[];
    readonly from: string;
    readonly municipalityId: string;
  },
): ArchiveRow[] {
  const { columns, from, municipalityId } = about;
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  const key = columns.flatMap(({ name, isKey }) => (isKey ? [`"${name}"`] : [])).join(", ");
  const statement = sqlite.prepare(`SELECT ${names} FROM ${from} ORDER BY ${key}`);
  const rows = statement.all(municipalityId) as Record<string, unknown>[];
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name, kind }) => [name, toArchived(row[name], kind)])),
  );
}

function toArchived(stored: unknown, kind: ColumnKind): unknown {
  if (stored === null || stored === undefined) return null;
  switch (kind) {
    case "time":
      return new Date(String(stored)).toISOString();
    case "bool":
      return stored === 1;
    case "json":
      return JSON.parse(String(stored));
    case "text":
    case "int":
    case "float":
      return stored;
  }
}
