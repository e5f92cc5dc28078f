import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs";
import { holdLock } from "@pejling/db";
import type { DataPlace } from "../data/find-data";
import { type Check, failed, passed, skipped } from "./check";

const BYTES_PER_MB = 1_048_576;
const LEAST_FREE_MB = 200;

export function checkFolder({ folder }: DataPlace): Check {
  const name = "data folder";
  if (!existsSync(folder)) {
    return failed(name, `${folder} does not exist`, "Name the right folder with --data.");
  }
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return passed(name, `${folder} can be written to`);
  } catch {
    return failed(name, `${folder} cannot be written to`, "Give the user who runs Pejling access.");
  }
}

/** Looks whether somebody has the lock, and lets go of it at once. */
export function checkLock({ lockFile }: DataPlace): Check {
  const lock = holdLock(lockFile);
  lock?.release();
  return passed("lock", lock === null ? "a running Pejling has the folder" : "free");
}

/** A backup or a restore needs the database's room once more. */
export function checkDisk({ folder, file }: DataPlace): Check {
  const name = "free disk";
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / BYTES_PER_MB;
  const size = existsSync(file) ? statSync(file).size / BYTES_PER_MB : 0;
  const wanted = Math.max(LEAST_FREE_MB, size * 2);
  return free >= wanted
    ? passed(name, `${Math.floor(free)} MB`)
    : failed(
        name,
        `${Math.floor(free)} MB, wanted ${Math.ceil(wanted)} MB`,
        "Make room on the disk.",
      );
}

export function skipAll(names: readonly string[], why: string): readonly Check[] {
  return names.map((name) => skipped(name, why));
}
