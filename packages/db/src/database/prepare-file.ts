import { existsSync } from "node:fs";
import Database from "better-sqlite3";

export type PreparedFile =
  | { readonly kind: "ready" }
  | { readonly kind: "corrupt"; readonly detail: string }
  | { readonly kind: "notWritable"; readonly detail: string };

/**
 * Checks that the file is a sound database and puts it in WAL mode before Prisma opens it. Without WAL a busy COMMIT
 * through the adapter can be acknowledged and lost (prisma/orm#29933), so anything else than WAL is refused.
 */
export function prepareFile(file: string): PreparedFile {
  const isNew = !existsSync(file);
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(file);
    if (!isNew) {
      const found = sqlite.pragma("quick_check(1)", { simple: true });
      if (found !== "ok") return { kind: "corrupt", detail: String(found) };
    }
    const mode = sqlite.pragma("journal_mode = WAL", { simple: true });
    return mode === "wal"
      ? { kind: "ready" }
      : { kind: "notWritable", detail: `journal mode is ${mode}, not wal` };
  } catch (error) {
    return toProblem(error);
  } finally {
    sqlite?.close();
  }
}

function toProblem(error: unknown): PreparedFile {
  const code = error instanceof Database.SqliteError ? error.code : "";
  const detail = error instanceof Error ? error.message : String(error);
  return /NOTADB|CORRUPT/.test(code) || /malformed|not a database/.test(detail)
    ? { kind: "corrupt", detail }
    : { kind: "notWritable", detail };
}
