import Database from "better-sqlite3";
import type { DbClient } from "../database/client";
import { findFile } from "../database/find-file";
import { type ArchiveRow, readRows } from "./export-rows";
import { SHARED_FILES, TABLES } from "./export-tables";

/** Everything of one municipality, by the name of the file it stands in. */
export type MunicipalContent = ReadonlyMap<string, readonly ArchiveRow[]>;

/**
 * Everything of one municipality as it is at one moment; null when it is not here. It is read through a connection of its
 * own: on the shared one a read would see what others have begun and not ended.
 */
export async function exportMunicipality(
  db: DbClient,
  municipalityId: string,
): Promise<MunicipalContent | null> {
  const sqlite = new Database(await findFile(db), { readonly: true, fileMustExist: true });
  try {
    sqlite.exec("BEGIN");
    return readContent(sqlite, municipalityId);
  } finally {
    sqlite.close();
  }
}

function readContent(sqlite: Database.Database, municipalityId: string): MunicipalContent | null {
  const read = (columns: Parameters<typeof readRows>[1]["columns"], from: string) =>
    readRows(sqlite, { columns, from, municipalityId });
  const municipality = read(SHARED_FILES.municipality, `"Municipality" WHERE "id" = ?`);
  if (municipality.length === 0) return null;
  const people = read(
    SHARED_FILES.people,
    `"User" WHERE "id" IN (SELECT "userId" FROM "Membership" WHERE "municipalityId" = ?)`,
  );
  const models = read(
    SHARED_FILES.models,
    `"ModelVersion" WHERE ("id", "version") IN
       (SELECT "modelId", "modelVersion" FROM "Assessment" WHERE "municipalityId" = ?)`,
  );
  return new Map([
    ["municipality", municipality],
    ["people", people],
    ["models", models.map((row) => ({ ...row, body: sortKeys(row.body) }))],
    ...TABLES.map(
      ({ model, file, columns }) =>
        [file, read(columns, `"${model}" WHERE "municipalityId" = ?`).map(addOwner)] as const,
    ),
  ]);

  function addOwner(row: ArchiveRow): ArchiveRow {
    return { municipalityId, ...row };
  }
}

/** A model is the same model in whatever order it was written down. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, sortKeys(field)]));
}
