import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTestFile } from "@pejling/db/testing";
import { fillSweptActors } from "./swept-actors";
import { fillTwoMunicipalities } from "./two-municipalities";

let filled: Promise<string> | undefined;

/** A database file with two full municipalities and everybody who may knock: filled once, copied for each test. */
export function findFilledFile(): Promise<string> {
  filled ??= fill();
  return filled;
}

async function fill(): Promise<string> {
  const { db, file } = await openTestFile();
  await fillTwoMunicipalities(db);
  await fillSweptActors(db);
  await db.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
  const kept = join(mkdtempSync(join(tmpdir(), "pejling-filled-")), "filled.db");
  copyFileSync(file, kept);
  return kept;
}
