import { existsSync } from "node:fs";
import { compareMigrations, type DatabaseReport, inspectDatabase } from "@pejling/db";
import type { DataPlace } from "../data/find-data";
import { type Check, failed, passed } from "./check";
import { skipAll } from "./check-folder";

/** The database file itself: sound, whole, in the right mode and of this version. */
export function checkFile(place: DataPlace): readonly Check[] {
  const { file, folder } = place;
  const names = ["references", "journal", "migrations"];
  if (!existsSync(file)) {
    const advice = `Start Pejling to make one, or bring back a backup: npx pejling restore FILE --data ${folder}`;
    return [failed("database", `${file} does not exist`, advice), ...skipAll(names, "no database")];
  }
  const report = inspectDatabase(file);
  const [damage] = report.damage;
  if (damage !== undefined) {
    const advice = `Stop Pejling and bring back the newest backup: npx pejling restore FILE --data ${folder}`;
    return [
      failed("database", `${file} is damaged (${damage})`, advice),
      ...skipAll(names, "the database is damaged"),
    ];
  }
  return [
    passed("database", `${file} is sound`),
    checkReferences(report, place),
    checkJournal(report),
    checkMigrations(place),
  ];
}

function checkReferences({ orphans }: DatabaseReport, { folder }: DataPlace): Check {
  if (orphans.length === 0) return passed("references", "every row has what it belongs to");
  return failed(
    "references",
    orphans.map(({ table, rows }) => `${rows} in ${table} lack what they belong to`).join(", "),
    `Bring back a backup from before it happened: npx pejling restore FILE --data ${folder}`,
  );
}

function checkJournal({ journalMode }: DatabaseReport): Check {
  return journalMode === "wal"
    ? passed("journal", "write-ahead log")
    : failed(
        "journal",
        `mode ${journalMode}, wanted wal`,
        "Start Pejling once: it sets the mode. On a network drive it cannot; use a local disk.",
      );
}

function checkMigrations({ file, folder, prismaFolder }: DataPlace): Check {
  const { applied, pending, newer, failed: broken } = compareMigrations(file, prismaFolder);
  if (newer.length > 0) {
    return failed("migrations", `${newer[0]} is of a newer Pejling`, "Update Pejling.");
  }
  if (broken.length > 0) {
    return failed(
      "migrations",
      `${broken[0]} was not finished`,
      `Bring back the newest backup: npx pejling restore FILE --data ${folder}`,
    );
  }
  return pending.length > 0
    ? failed("migrations", `${pending.length} not applied`, "Start Pejling: it applies them.")
    : passed("migrations", `all ${applied.length} applied`);
}

/** Can the rows be looked at without changing the file? Opening it sets the mode and applies migrations. */
export function checkable(checks: readonly Check[]): boolean {
  const needed = new Set(["database", "journal", "migrations"]);
  return checks.every(({ name, status }) => !needed.has(name) || status === "ok");
}
